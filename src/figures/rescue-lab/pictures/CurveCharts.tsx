import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import type { PlotFrame } from '@/charts/frame';
import { linePath } from '@/charts/line-path';
import { Plot } from '@/charts/Plot';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import type { History } from '../training/records';
import type { Words } from '../words/en';
import { accuracyFrame, lossFrame } from './frames';

type Curves = History['curves'];

interface CurveChartsProps {
  /** Of A, and of B where there is one. */
  readonly curves: readonly Curves[];
  readonly end: number;
}

const lanes = ['a', 'b'] as const;
const parts = ['train', 'test'] as const;
type Part = (typeof parts)[number];

const dashes = { a: { train: 'none', test: '2 4' }, b: { train: '11 4', test: '9 3 2 3' } } as const;

const percent = (share: number) => `${Math.round(100 * share)}%`;

function pathOf({ every }: Curves, values: Float64Array, frame: PlotFrame) {
  return linePath(
    Array.from(values, (value, k) => [k * every, value] as const),
    frame,
  );
}

/** Loss and accuracy of the points that are learned from and of those that are not, one chart under the other. */
export const CurveCharts = memo(function CurveCharts({ curves, end }: CurveChartsProps) {
  const words = useWords<Words>();
  const losses = curves.flatMap(({ trainLoss, testLoss }) => [...trainLoss, ...testLoss]);
  const loss = usePlotFrame(lossFrame(end, losses));
  const accuracy = usePlotFrame(accuracyFrame(end));
  const shares = useMemo(() => [0, 0.5, 1], []);
  const lines = (quantity: 'Loss' | 'Accuracy', frame: PlotFrame) =>
    curves.flatMap((of, k) => {
      const lane = lanes[k] ?? 'b';
      return parts.map((part) => (
        <path
          key={`${lane} ${part}`}
          className={`line lab-${lane}`}
          strokeDasharray={dashes[lane][part]}
          d={pathOf(of, of[`${part}${quantity}`], frame)}
        />
      ));
    });
  return (
    <>
      <Plot frame={loss} label={words.lossCurves}>
        <Axis side="bottom" ticks={5} format={nothing} />
        <Axis side="left" label={words.lossAxis} ticks={3} grid />
        {lines('Loss', loss)}
      </Plot>
      <Plot frame={accuracy} label={words.accuracyCurves}>
        <Axis side="bottom" label={words.readouts.step} ticks={5} />
        <Axis side="left" label={words.accuracyAxis} ticks={shares} format={percent} grid />
        {lines('Accuracy', accuracy)}
      </Plot>
      <ul className="chart-legend">
        {curves.flatMap((_, k) =>
          parts.map((part) => (
            <Sample
              key={`${lanes[k]} ${part}`}
              lane={lanes[k] ?? 'b'}
              part={part}
              label={
                curves.length > 1 ? `${lanes[k]?.toUpperCase()}: ${words.parts[part]}` : words.parts[part]
              }
            />
          )),
        )}
      </ul>
    </>
  );
});

const nothing = () => '';

function Sample({ lane, part, label }: { lane: 'a' | 'b'; part: Part; label: string }) {
  return (
    <li>
      <svg className="chart-swatch" viewBox="0 0 32 14" width={32} height={14} aria-hidden="true">
        <path className={`line lab-${lane}`} d="M1 7H31" strokeDasharray={dashes[lane][part]} />
      </svg>
      <span>{label}</span>
    </li>
  );
}
