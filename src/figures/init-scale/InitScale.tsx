import { useMemo } from 'react';
import { useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { criticalGainOnSlider } from './critical-gain';
import { initScale } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls({ values: { init, activation, width } }: ControlsProps<typeof initScale>) {
  const words = useWords<Words>();
  const ticks = useMemo(() => {
    const edge = criticalGainOnSlider({ init, activation, width });
    return edge === null ? [] : [{ value: edge.gain, label: edge.jumps ? words.jump : words.edge }];
  }, [init, activation, width, words]);
  return (
    <>
      <Param name="init" />
      <Param name="gain" ticks={ticks} widest="0.00" />
      <Param name="activation" as="menu" />
      <Param name="width" />
      <Param name="depth" />
      <Param name="others" />
      <Param name="seed" />
    </>
  );
}

export default island(initScale, View, Controls);
