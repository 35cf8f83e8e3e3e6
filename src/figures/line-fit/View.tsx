import type { ReactNode, RefObject } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import { DataChart } from './DataChart';
import { withPoint } from './data';
import { LossCurve } from './LossCurve';
import { LossMap } from './LossMap';
import type { LineFitModel } from './model';
import type { schema } from './params';
import type { LineFitWords } from './words';

interface ViewProps {
  readonly model: LineFitModel;
  readonly words: LineFitWords;
  readonly params: Params<typeof schema>;
  /** The play bar stands under the data, near what it moves. */
  readonly playBar: ReactNode;
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** On the left the data and the line, on the right the loss of every line: the whole left picture is one point there. */
export function View({ model, words, params, playBar, stage }: ViewProps) {
  const { slope, intercept } = params.values;
  return (
    <>
      <div ref={stage}>
        <DataChart
          model={model}
          words={words}
          onMove={(index, x, y) => params.set({ data: withPoint(model.data, index, x, y) })}
        />
        {playBar}
      </div>
      <div>
        <LossMap
          model={model}
          words={words}
          start={[slope, intercept]}
          onMove={(u, v) => params.set({ slope: u, intercept: v })}
        />
        <LossCurve model={model} words={words} />
      </div>
      <Legend
        entries={[
          { quantity: 'data', label: words.legend.data },
          { quantity: 'model-line', label: words.legend.line },
          { quantity: 'path', label: words.legend.path },
          { quantity: 'best', label: words.legend.best },
          ...(model.mini ? [{ quantity: 'path', shape: 'ring', label: words.legend.batch } as const] : []),
        ]}
      />
    </>
  );
}
