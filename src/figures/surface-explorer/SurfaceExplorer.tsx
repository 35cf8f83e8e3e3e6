import { useMemo } from 'react';
import { formatFixed, formatNumber } from '@/charts/format';
import { TextField } from '@/controls/TextField';
import { Figure } from '@/figure/Figure';
import { island } from '@/figure/island';
import { ParamChoice, ParamSlider, ParamToggle } from '@/figure/ParamControls';
import type { FrameWords } from '@/i18n/frame-words';
import { useParams } from '@/params/useParams';
import { sayProblem } from './formula-words';
import { surfaceExplorer } from './model';
import { schema } from './params';
import { useFormula } from './useFormula';
import { View } from './View';
import type { SurfaceExplorerWords } from './words';

interface SurfaceExplorerProps {
  readonly words: SurfaceExplorerWords;
  readonly frame: FrameWords;
}

const degrees = (value: number) => `${formatFixed(value, 1)}°`;
const turned = (value: number) => `${formatNumber(Number(value.toFixed(1)))}°`;

function SurfaceExplorer({ words, frame }: SurfaceExplorerProps) {
  const params = useParams('surface-explorer', schema);
  const { values } = params;
  const formula = useFormula(values.formula);
  const model = useMemo(() => surfaceExplorer(values, formula.landscape), [values, formula.landscape]);
  const form = { params, schema, labels: words.params };
  const problem = formula.problem && sayProblem(words.formulas, formula.problem);
  const overridden = formula.landscape ? words.fnOverridden : null;

  return (
    <Figure
      name="surface-explorer"
      params={params}
      model={model}
      words={words}
      frame={frame}
      settled={formula.settled}
      formats={{ direction: degrees }}
      longest={{ direction: '−180.0°' }}
      notices={[...(model.walk?.leaves ? [words.leaves] : []), ...(model.surface.gaps ? [words.gaps] : [])]}
      controls={
        <>
          <ParamChoice of={form} name="fn" choices={words.surfaces} disabledReason={overridden} />
          {!params.hidden('formula') && (
            <TextField
              param="formula"
              label={words.params.formula}
              value={values.formula}
              onChange={(text) => params.set({ formula: text.trim() })}
              onFirstFocus={formula.prepare}
              problem={problem}
              hint={words.formulaHint}
              maxLength={schema.formula.maxLength}
            />
          )}
          <ParamSlider of={form} name="x" />
          <ParamSlider of={form} name="y" />
          <ParamToggle of={form} name="exact" />
          <ParamSlider
            of={form}
            name="h"
            disabledReason={values.exact === 1 ? words.hNeedsDifference : null}
          />
          <ParamSlider of={form} name="reach" />
          <ParamSlider of={form} name="azimuth" format={turned} />
          <ParamSlider of={form} name="elevation" format={turned} />
        </>
      }
    >
      <View model={model} words={words} params={params} />
    </Figure>
  );
}

export default island('surface-explorer', SurfaceExplorer);
