import { useDeferredValue, useMemo } from 'react';
import { useFigureParams, useWords } from '@/figure/context';
import { island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { criticalGainOnSlider } from './critical-gain';
import { activationShapes } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls() {
  const words = useWords<Words>();
  const { activation, bias } = useDeferredValue(useFigureParams(activationShapes).values);
  const ticks = useMemo(() => {
    const edge = criticalGainOnSlider({ activation, bias });
    return edge === null ? [] : [{ value: edge.gain, label: edge.jumps ? words.jump : words.edge }];
  }, [activation, bias, words]);
  return (
    <>
      <Param name="activation" as="menu" />
      <Param name="z" widest="−0.00" />
      <Param name="gain" ticks={ticks} widest="0.00" />
      <Param name="bias" widest="−0.00" />
      <Param name="depth" />
      <Param name="seed" />
    </>
  );
}

export default island(activationShapes, View, Controls);
