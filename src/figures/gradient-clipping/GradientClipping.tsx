import { digits } from '@/charts/text-format';
import { useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { Play } from '@/figure/playback/Play';
import { gradientClipping } from './figure';
import { View } from './View';
import type { Words } from './words/en';

const threshold = digits(3);

function Controls({ values: { rate, steps } }: ControlsProps<typeof gradientClipping>) {
  const words = useWords<Words>();
  return (
    <>
      <Play frame={words.columns.step} disabledReason={rate === 0 ? words.noLength : null} />
      <Param name="by" />
      <Param name="threshold" format={threshold.write} />
      <Param name="rate" disabledReason={steps === 0 ? words.noSteps : null} />
      <Param name="steps" smallest={1} format={String} />
      <fieldset className="slider-pair">
        <legend>{words.start}</legend>
        <Param name="w" />
        <Param name="b" />
      </fieldset>
      <fieldset className="slider-pair">
        <legend>{words.ofArrows}</legend>
        <Param name="gx" />
        <Param name="gy" />
      </fieldset>
    </>
  );
}

export default island(gradientClipping, View, Controls);
