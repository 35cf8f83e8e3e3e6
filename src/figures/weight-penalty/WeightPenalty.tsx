import { useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { ViewControls } from '@/figure/ViewControls';
import { weightPenalty } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls({ values: { view, strength, steps } }: ControlsProps<typeof weightPenalty>) {
  const words = useWords<Words>();
  /** Nothing but the penalty moves the weights. */
  const alone = view === 'layers';
  return (
    <>
      <Param name="view" />
      <Param
        name="penalty"
        disabledReason={alone && steps === 0 ? words.noSteps : strength === 0 ? words.noPenalty : null}
      />
      <ViewControls shown={view === 'contours'}>
        <Param name="optimizer" disabledReason={steps === 0 ? words.noSteps : null} />
      </ViewControls>
      <Param name="strength" smallest={1e-3} disabledReason={alone && steps === 0 ? words.noSteps : null} />
      <Param name="steps" disabledReason={alone && strength === 0 && steps > 0 ? words.noPenalty : null} />
      <Param name="seed" />
    </>
  );
}

export default island(weightPenalty, View, Controls);
