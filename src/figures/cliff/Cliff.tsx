import { useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { Play } from '@/figure/playback/Play';
import { cliff } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls({ values: { rate, steps } }: ControlsProps<typeof cliff>) {
  const words = useWords<Words>();
  return (
    <>
      <Play frame={words.columns.step} disabledReason={rate === 0 ? words.noLength : null} />
      <Param name="rate" disabledReason={steps === 0 ? words.noSteps : null} />
      <Param name="steps" smallest={1} format={String} />
      <Param name="time" />
      <Param name="w" />
      <Param name="b" />
    </>
  );
}

export default island(cliff, View, Controls);
