import { useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { Play } from '@/figure/playback/Play';
import { gradientSearch } from './figure';
import { targets } from './targets';
import { View } from './View';
import type { Words } from './words/en';

function Controls({ values, model }: ControlsProps<typeof gradientSearch>) {
  const words = useWords<Words>();
  const { direction, steps, rate, exact, basins } = values;
  const noStep = model.search.verdict === 'tip' ? words.noStep : null;
  const noLength = noStep ?? (steps === 0 ? words.noSteps : null);
  const ticks = targets[direction].map(({ largestRate }, index) => ({
    value: largestRate,
    ...(index === 0 ? { label: words.largestRate } : {}),
  }));
  return (
    <>
      <Play disabledReason={noStep} />
      <Param name="direction" />
      <Param name="steps" smallest={1} format={String} disabledReason={noStep} />
      <Param name="rate" ticks={ticks} disabledReason={basins === 1 ? null : noLength} />
      <Param name="exact" />
      <Param name="h" disabledReason={exact === 1 ? words.exactNeedsNoStep : null} />
      <Param name="x" />
      <Param name="y" />
      <Param name="basins" disabledReason={rate === 0 ? words.noLength : null} />
    </>
  );
}

export default island(gradientSearch, View, Controls);
