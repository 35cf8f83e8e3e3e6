import type { ReactNode } from 'react';
import type { Dataset } from '@/core/data/dataset';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { rescueLab } from './figure';
import { BoundaryMap, shareWithoutNumber } from './pictures/BoundaryMap';
import { CurveCharts } from './pictures/CurveCharts';
import { NormMap } from './pictures/NormMap';
import { NormScale } from './pictures/NormScale';
import { useLaneText } from './useLaneText';
import type { Words } from './words/en';

interface ViewProps {
  readonly model: ModelOf<typeof rescueLab>;
  readonly datasets: readonly Dataset[];
  /** What stands over the pictures: the challenge, the diagnosis, buttons. */
  readonly above: ReactNode;
  /** One step in slow motion. */
  readonly below: ReactNode;
  /** False in the server's picture. */
  readonly live: boolean;
}

export function View({ model, datasets, above, below, live }: ViewProps) {
  const { lanes, end } = model;
  const words = useWords<Words>();
  const laneText = useLaneText();
  const two = lanes.length > 1;
  const named = (text: string, k: number) => (two ? laneText(text, k) : text);
  const histories = lanes.flatMap(({ snapshot }) => (snapshot ? [snapshot.history] : []));
  return (
    <>
      <div className="lab-above">{above}</div>
      <div className="lab-pictures" data-compare={two ? '' : undefined}>
        <div className="lab-planes">
          {lanes.map(({ snapshot }, k) => {
            const dataset = datasets[k];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: A is the first lane, B the second
              <div key={k}>
                <p className="lab-title">{named(words.boundary, k)}</p>
                {dataset && (
                  <BoundaryMap
                    dataset={dataset}
                    boundary={snapshot?.boundary ?? null}
                    label={named(words.boundaryLabel, k)}
                    noNumber={words.noNumber.here}
                    live={live}
                  />
                )}
              </div>
            );
          })}
          <PointLegend
            gaps={lanes.some(({ snapshot }) => shareWithoutNumber(snapshot?.boundary ?? null) > 0)}
          />
        </div>
        <div className="lab-curves">
          <CurveCharts curves={histories.map(({ curves }) => curves)} end={end} />
        </div>
        <div className="lab-heat">
          {histories.map((history, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: A is the first lane, B the second
            <div key={k}>
              <p className="lab-title">{named(words.norms, k)}</p>
              <NormMap
                history={history}
                end={end}
                title={named(words.norms, k)}
                steps={words.readouts.step}
                layer={words.slow.layer}
                live={live}
              />
            </div>
          ))}
          <NormScale />
        </div>
      </div>
      {below}
    </>
  );
}

function PointLegend({ gaps }: { readonly gaps: boolean }) {
  const { points, noNumber } = useWords<Words>();
  return (
    <ul className="chart-legend">
      {([0, 1] as const).map((label) => (
        <li key={label}>
          <svg className="chart-swatch" viewBox="0 0 32 14" width={32} height={14} aria-hidden="true">
            <g className={`lab-points lab-points-${label}`}>
              <path d={label === 0 ? 'M5 7a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z' : 'M9 3L13 7L9 11L5 7Z'} />
              <path
                className="lab-held-out"
                d={label === 0 ? 'M19 7a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z' : 'M23 3L27 7L23 11L19 7Z'}
              />
            </g>
          </svg>
          <span>{points[label]}</span>
        </li>
      ))}
      <li>{points.filled}</li>
      {gaps && (
        <li>
          <svg className="chart-swatch" viewBox="0 0 32 14" width={32} height={14} aria-hidden="true">
            <path className="lab-gap-swatch" d="M7 1h18v12h-18Z" />
          </svg>
          <span>{noNumber.legend}</span>
        </li>
      )}
    </ul>
  );
}
