import { useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { useFigureParams, useWords } from '@/figure/context';
import { Frame } from '@/figure/Frame';
import { ownIsland } from '@/figure/island';
import { Param } from '@/figure/Param';
import { TextParam } from '@/figure/TextParam';
import { surfaceExplorer } from './figure';
import { sayProblem } from './formula-problem';
import { modelOf } from './model';
import { type LearnersFormula, useFormula } from './useFormula';
import { View } from './View';
import type { Words } from './words/en';

/** The model also depends on a surface that a formula names, once the parser has come to read it. */
function Content() {
  const { values } = useFigureParams(surfaceExplorer);
  const words = useWords<Words>();
  const formula = useFormula(values.formula);
  const model = useMemo(() => modelOf(values, formula.landscape), [values, formula.landscape]);
  return (
    <Frame
      figure={surfaceExplorer}
      model={model}
      status="current"
      settled={formula.settled}
      notices={[...(model.walk?.leaves ? [words.leaves] : []), ...(model.surface.gaps ? [words.gaps] : [])]}
      controls={<Controls formula={formula} />}
    >
      <View model={model} />
    </Frame>
  );
}

const turned = (value: number) => `${formatNumber(Number(value.toFixed(1)))}°`;

function Controls({ formula }: { readonly formula: LearnersFormula }) {
  const { values } = useFigureParams(surfaceExplorer);
  const words = useWords<Words>();
  return (
    <>
      <Param name="fn" disabledReason={formula.landscape ? words.fnOverridden : null} />
      <TextParam
        name="formula"
        onFirstFocus={formula.prepare}
        problem={formula.problem ? sayProblem(words.formulas, formula.problem) : null}
        hint={words.formulaHint}
      />
      <Param name="x" />
      <Param name="y" />
      <Param name="exact" />
      <Param name="h" disabledReason={values.exact === 1 ? words.hNeedsDifference : null} />
      <Param name="reach" />
      <Param name="azimuth" format={turned} />
      <Param name="elevation" format={turned} />
    </>
  );
}

export default ownIsland(surfaceExplorer, Content);
