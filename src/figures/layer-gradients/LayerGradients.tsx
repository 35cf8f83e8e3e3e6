import { useDeferredValue, useMemo } from 'react';
import { useFigureParams, useWords } from '@/figure/context';
import { island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { criticalGainOnSlider } from './critical-gain';
import { layerGradients } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls() {
  const words = useWords<Words>();
  const { values } = useFigureParams(layerGradients);
  // The mark on the slider may follow the picture.
  const { activation, bias, init, width, norm, residual } = useDeferredValue(values);
  const ticks = useMemo(() => {
    const edge = criticalGainOnSlider({ activation, bias, init, width, norm, residual });
    return edge === null ? [] : [{ value: edge, label: words.edge }];
  }, [activation, bias, init, width, norm, residual, words]);
  return (
    <>
      <Param name="gain" ticks={ticks} />
      <Param name="depth" />
      <Param name="activation" as="menu" />
      <Param name="init" as="menu" disabledReason={values.gain === 0 ? words.gainOfNothing : null} />
      <Param name="bias" />
      <Param name="width" />
      <Param name="norm" />
      <Param name="residual" />
      <Param name="gradient" />
      <Param name="batch" />
      <Param name="seed" />
      <Param name="precision" />
    </>
  );
}

export default island(layerGradients, View, Controls);
