import { useCallback } from 'react';
import { Slider } from '@/controls/Slider';
import { useFigureParams, useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { changeRipple } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls({ values: { weights }, model }: ControlsProps<typeof changeRipple>) {
  const words = useWords<Words>();
  const random = weights === 'orthogonal' || weights === 'normal';
  return (
    <>
      <Param name="weights" />
      <Param name="activation" />
      <Param name="depth" />
      <Param
        name="weight"
        disabledReason={weights === 'orthogonal' || weights === 'shear' ? words.ownWeights[weights] : null}
      />
      <Param name="width" disabledReason={weights === 'shear' ? words.twoWide : null} />
      <Param name="seed" disabledReason={random ? null : words.noChance} />
      <Param name="nudge" />
      <NudgedInput width={model.width} nudged={model.nudged} />
    </>
  );
}

interface NudgedInputProps {
  readonly width: number;
  /** Counted from 0. */
  readonly nudged: number;
}

/** Its slider ends at the last input of the network that is shown, before the range of the parameter does. */
function NudgedInput({ width, nudged }: NudgedInputProps) {
  const words = useWords<Words>();
  const { set, hidden } = useFigureParams(changeRipple);
  const nudge = useCallback((input: number) => set({ input }), [set]);
  if (hidden('input')) return null;
  return (
    <Slider
      param="input"
      label={words.params.input}
      min={1}
      max={width}
      step={1}
      integer
      value={nudged + 1}
      onChange={nudge}
    />
  );
}

export default island(changeRipple, View, Controls);
