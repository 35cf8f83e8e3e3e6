import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { decades } from '@/charts/decades';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import { layerTicks } from '@/scenes/layers/layer-ticks';
import type { LayerStatus, RateWindow } from './layers';
import type { LayersModel } from './layers-model';
import { schema } from './params';
import type { Words } from './words/en';

const colors = { frozen: 'vanishing', served: 'healthy', thrown: 'exploding' } as const;
const { min, max } = schema['layer-rate'];

/** For each layer the rates that serve it, and across all of them the one rate that they are given. */
export function WindowsChart({ model }: { readonly model: LayersModel }) {
  const words = useWords<Words>();
  const { windows, statuses, rate } = model;
  const count = windows.length;
  const heights = useMemo(
    () =>
      decades(
        windows.flatMap(({ from, to }) => [from, to]),
        [min, max],
      ),
    [windows],
  );
  const frame = usePlotFrame({
    width: 360,
    height: 290,
    margin: { top: 54, right: 12, bottom: 44, left: 54 },
    x: [0.4, count + 0.6],
    y: heights,
    yKind: 'log',
  });
  // The windows run down from left to right: under the line there is room at the left, over it at the right.
  const over = rate > (windows.at(-1)?.to ?? 0);
  return (
    <PlotLayers frame={frame} label={words.windowsChart} back={<Back count={count} />}>
      {(Object.keys(colors) as LayerStatus[]).map((status) => (
        <path
          key={status}
          {...quantityProps('bars', colors[status])}
          d={barsOf(
            frame,
            windows,
            statuses.map((other) => other === status),
          )}
        />
      ))}
      <Line
        pixels
        points={[
          [frame.inner.left, frame.y(rate)],
          [frame.inner.right, frame.y(rate)],
        ]}
        quantity="point"
        halo
      />
      <Label
        pixels
        at={[over ? frame.inner.right - 2 : frame.inner.left + 4, frame.y(rate) + (over ? -11 : 13)]}
        anchor={over ? 'end' : 'start'}
        quantity="point"
      >
        {words.rateLine}
      </Label>
    </PlotLayers>
  );
}

function barsOf(frame: PlotFrame, windows: readonly RateWindow[], chosen: readonly boolean[]): string {
  const { top, bottom } = frame.inner;
  const half = 0.4 * (frame.x(1) - frame.x(0));
  const within = (rate: number) => Math.max(top, Math.min(bottom, frame.y(rate)));
  return windows
    .map(({ from, to }, k) => {
      if (!chosen[k] || !Number.isFinite(from)) return '';
      const x = frame.x(k + 1);
      return `M${px(x - half)} ${px(within(from))}V${px(within(to))}H${px(x + half)}V${px(within(from))}Z`;
    })
    .join('');
}

interface BackProps {
  readonly count: number;
}

const Back = memo(function Back({ count }: BackProps) {
  const words = useWords<Words>();
  const ticks = useMemo(() => layerTicks(count).filter((layer) => layer > 0), [count]);
  return (
    <>
      <Axis side="bottom" label={words.columns.layer} ticks={ticks} format={String} />
      <Axis side="left" label={words.rateAxis} ticks={5} />
      <Label pixels at={[4, 14]} className="panel-title">
        {words.windowsTitle}
      </Label>
    </>
  );
});
