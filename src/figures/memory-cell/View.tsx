import { memo, useMemo } from 'react';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import type { Extent, PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { marksPath } from '@/charts/mark-path';
import { usePlot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { quantityProps } from '@/charts/quantity';
import type { Verdict } from '@/core/network/verdict';
import { useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { fill } from '@/i18n/fill';
import { ByLayer, type LayerSeries } from '@/scenes/layers/ByLayer';
import type { memoryCell } from './figure';
import type { Words } from './words/en';

/** The state's gradient where the memory cell's stands beside it: dashes, and a dot at every tenth of the way. */
const stateDash = '6 4';
const dotsOnTheWay = 10;

/** The same way back through time twice, on one scale: without and with a memory cell. */
export function View({ model }: ViewProps<typeof memoryCell>) {
  const words = useWords<Words>();
  const { rnn, lstm, bound, simple, verdicts, heights } = model;
  const plain = useMemo<readonly LayerSeries[]>(
    () => [{ quantity: 'gradient', values: rnn.hidden, shape: 'line', dash: stateDash }],
    [rnn],
  );
  const withMemory = useMemo<readonly LayerSeries[]>(
    () => [
      { quantity: 'gradient', values: lstm.hidden, shape: 'line', dash: stateDash },
      { quantity: 'gradient', values: lstm.cell, shape: 'line', dash: 'none' },
    ],
    [lstm],
  );
  return (
    <>
      <Way
        title={words.rnn}
        series={plain}
        state={rnn.hidden}
        simple={bound}
        ends={rnn.hidden}
        verdict={verdicts.rnn}
        heights={heights}
      />
      <Way
        title={words.lstm}
        series={withMemory}
        state={lstm.hidden}
        simple={simple}
        ends={lstm.cell}
        verdict={verdicts.lstm}
        heights={heights}
      />
      <Key />
    </>
  );
}

interface WayProps {
  readonly title: string;
  readonly series: readonly LayerSeries[];
  /** That of ∂L/∂h, which may coincide with another. */
  readonly state: Float64Array;
  /** What a simple model says. */
  readonly simple: Float64Array;
  /** The series on which the verdict is passed. */
  readonly ends: Float64Array;
  readonly verdict: Verdict;
  readonly heights: Extent;
}

function Way({ title, series, state, simple, ends, verdict, heights }: WayProps) {
  const words = useWords<Words>();
  const left = ends[0] ?? 0;
  const said = fill(words.verdictAt, { verdict: words.verdicts[verdict], ratio: formatNumber(left, 2) });
  return (
    <ByLayer
      title={title}
      description={said}
      series={series}
      layers={words.axis}
      measure={words.measure}
      heights={heights}
      zones
      zoneNames={{ words: words.verdicts, side: 'right' }}
    >
      <StateDots state={state} />
      <Clip>
        {/* Without a halo, which would cover the line that it may follow. */}
        <Line points={Array.from(simple, (share, t) => [t, share])} quantity="theory" />
      </Clip>
      <Ends norms={ends} verdict={verdict} said={said} />
    </ByLayer>
  );
}

function StateDots({ state }: Pick<WayProps, 'state'>) {
  const frame = usePlot();
  return (
    <g {...quantityProps('mark', 'gradient')}>
      <path className="mark-shape" d={marksPath('dot', 7, placesOf(state, frame))} />
    </g>
  );
}

/** Where the dots of a series stand: at every tenth of the way, where it has not come to 0. */
function placesOf(norms: Float64Array, { x, y }: PlotFrame): Position[] {
  const steps = norms.length - 1;
  const every = Math.max(1, Math.round(steps / dotsOnTheWay));
  return Array.from({ length: Math.ceil(steps / every) }, (_, k) => k * every).flatMap((t) => {
    const norm = norms[t] ?? 0;
    return t > 0 && norm > 0 ? [[x(t), y(norm)] as const] : [];
  });
}

interface EndsProps {
  readonly norms: Float64Array;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly said: string;
}

const shapes = { vanishing: 'down', healthy: 'square', exploding: 'up' } as const;

/** Where the gradient starts, at the loss, and what it has become at the first step; at the lower edge where it is 0. */
function Ends({ norms, verdict, said }: EndsProps) {
  const { inner, x, y } = usePlot();
  const left = norms[0] ?? 0;
  return (
    <>
      <Mark at={[norms.length - 1, 1]} shape="dot" quantity="gradient" />
      <Mark
        pixels
        at={[x(0), left > 0 ? y(left) : inner.bottom - 5]}
        shape={shapes[verdict]}
        quantity={verdict}
      />
      <Label pixels at={[inner.right, 14]} anchor="end" quantity={verdict} className="panel-verdict">
        {said}
      </Label>
    </>
  );
}

const Key = memo(function Key() {
  const words = useWords<Words>().legend;
  return (
    <Legend
      entries={[
        { quantity: 'gradient', label: words.hidden, shape: 'steps', dash: stateDash },
        { quantity: 'gradient', label: words.cell, shape: 'line', dash: 'none' },
        { quantity: 'theory', label: words.simple },
      ]}
    />
  );
});
