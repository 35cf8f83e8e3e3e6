import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Plot } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import { sharedHeights } from '@/scenes/layers/ByLayer';
import { ZoneNames, Zones } from '@/scenes/layers/Zones';
import { type DepthCurves, ladder } from './by-depth';
import { dashes } from './dashes';
import { EndMark } from './EndMark';
import type { SkipConnectionsModel } from './figure';
import { kinds } from './kinds';
import { schema } from './params';
import type { Words } from './words/en';

interface DepthChartProps {
  readonly model: SkipConnectionsModel;
  /** True while the curves of other weights are computed. */
  readonly stale: boolean;
}

const size = { width: 360, height: 310, margin: { top: 54, right: 12, bottom: 44, left: 54 } };

/** What arrives at the input, over the depth of the network. */
export function DepthChart({ model, stale }: DepthChartProps) {
  const words = useWords<Words>();
  const { depth, ratios, verdicts, curves } = model;
  const all = kinds.flatMap((kind) => [curves.measured[kind], curves.predicted[kind]]);
  const frame = usePlotFrame({
    ...size,
    x: [0, schema.depth.max],
    y: sharedHeights([...all, kinds.map((kind) => ratios[kind])]),
    yKind: 'log',
  });
  const { top, bottom } = frame.inner;
  return (
    <Plot frame={frame} label={`${words.byDepth}: ${words.ratioAxis}`}>
      <Zones />
      <ZoneNames words={words.verdicts} side="left" />
      <g data-stale={stale ? '' : undefined}>
        <Curves curves={curves} />
      </g>
      <path className="leader" d={`M${px(frame.x(depth))} ${top}V${bottom}`} />
      {kinds.map((kind) => (
        <EndMark key={kind} x={depth} ratio={ratios[kind]} verdict={verdicts[kind]} />
      ))}
      <Axis side="bottom" label={words.depthAxis} ticks={5} format={String} />
      <Axis side="left" label={words.ratioAxis} ticks={5} />
      <Label pixels at={[4, 14]} className="panel-title">
        {words.byDepth}
      </Label>
    </Plot>
  );
}

/** Before the first layer nothing has changed. */
const along = (ratios: readonly number[]): Position[] => [
  [0, 1],
  ...ladder.map((depth, k) => [depth, ratios[k] ?? Number.NaN] as const),
];

const Curves = memo(function Curves({ curves }: { readonly curves: DepthCurves }) {
  return (
    <>
      {kinds.map((kind) => (
        <Line key={kind} points={along(curves.measured[kind])} quantity="gradient" dash={dashes[kind]} halo />
      ))}
      {kinds.map((kind) => (
        <Line key={kind} points={along(curves.predicted[kind])} quantity="theory" />
      ))}
    </>
  );
});
