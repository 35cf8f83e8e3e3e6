import { Legend } from '@/charts/Legend';
import { useFigureParams, useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { Play } from '@/figure/playback/Play';
import { useStage } from '@/figure/playback/playback-context';
import { DataChart } from './DataChart';
import { withPoint } from './data';
import { lineFit } from './figure';
import { LossCurve } from './LossCurve';
import { LossMap } from './LossMap';
import type { Words } from './words/en';

/** On the left the data and the line, on the right the loss of every line: the whole left picture is one point there. */
export function View({ model }: ViewProps<typeof lineFit>) {
  const words = useWords<Words>();
  const { values, set } = useFigureParams(lineFit);
  return (
    <>
      <div ref={useStage()}>
        <DataChart
          model={model}
          onMove={(index, x, y) => set({ data: withPoint(model.data, index, x, y) })}
        />
        {/* Near what it moves. */}
        <Play
          frame={words.shownStep}
          disabledReason={model.losses.length === 1 ? words.noSteps : null}
          inPicture
        />
      </div>
      <div>
        <LossMap
          model={model}
          start={[values.slope, values.intercept]}
          onMove={(slope, intercept) => set({ slope, intercept })}
        />
        <LossCurve model={model} />
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
