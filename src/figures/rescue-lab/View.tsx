import type { ReactNode } from 'react';
import type { Dataset } from '@/core/data/dataset';
import { fill } from '@/i18n/fill';
import type { RescueLabModel } from './model';
import { BoundaryMap, shareWithoutNumber } from './pictures/BoundaryMap';
import { CurveCharts } from './pictures/CurveCharts';
import { NormMap } from './pictures/NormMap';
import { NormScale } from './pictures/NormScale';
import type { RescueLabWords } from './words';

interface ViewProps {
  readonly model: RescueLabModel;
  readonly datasets: readonly Dataset[];
  readonly words: RescueLabWords;
  /** What stands over the pictures: the challenge, trouble, buttons. */
  readonly above: ReactNode;
  /** One step in slow motion. */
  readonly below: ReactNode;
  /** False in the server's picture. */
  readonly live: boolean;
}

const names = ['A', 'B'];

export function View({ model, datasets, words, above, below, live }: ViewProps) {
  const { lanes, end } = model;
  const two = lanes.length > 1;
  const named = (text: string, k: number) =>
    two ? fill(words.ofLane, { lane: names[k] ?? '', text }) : text;
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
            words={words}
            gaps={lanes.some(({ snapshot }) => shareWithoutNumber(snapshot?.boundary ?? null) > 0)}
          />
        </div>
        <div className="lab-curves">
          <CurveCharts curves={histories.map(({ curves }) => curves)} end={end} words={words} />
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
          <NormScale words={words} />
        </div>
      </div>
      {below}
    </>
  );
}

function PointLegend({ words, gaps }: { readonly words: RescueLabWords; readonly gaps: boolean }) {
  const { points } = words;
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
          <span>{words.noNumber.legend}</span>
        </li>
      )}
    </ul>
  );
}
