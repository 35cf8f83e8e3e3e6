import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { formatNumber } from '@/charts/format';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { stretches } from '@/charts/heights/stretches';
import { Label } from '@/charts/Label';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { problems } from './sweep';
import type { SweepModel } from './sweep-model';
import type { Words } from './words/en';

const frameOf = (name: SweepModel['landscape']): PlotFrame =>
  plotFrame({
    width: 400,
    height: 300,
    margin: { left: 46, right: 12, top: 28, bottom: 44 },
    x: problems[name].x,
    y: problems[name].height,
  });
const frames = { bowl: frameOf('bowl'), ridge: frameOf('ridge') };

/** More dots than these are a line, and more corners a tangle. */
const dotted = 60;

/** The landscape from the side, with the walk on it. */
export function HeightChart({ model }: { readonly model: SweepModel }) {
  const words = useWords<Words>();
  const { landscape, places, left } = model;
  const frame = frames[landscape];
  const problem = problems[landscape];
  const [x = 0, height = 0] = places.at(-1) ?? [];
  const outside = x < problem.x[0] || x > problem.x[1] || height > problem.height[1];
  return (
    <PlotLayers
      frame={frame}
      label={fill(words.walkChart, { landscape: words.choices.landscape[landscape] })}
      back={<Back landscape={landscape} />}
    >
      {stretches(places, { x: problem.x, y: problem.height }).map((points, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the path is its place in it
          key={index}
          points={points}
          quantity="path"
          className={left ? 'thin faint' : 'thin'}
          dots={places.length <= dotted}
        />
      ))}
      <Mark at={[problem.start, places[0]?.[1] ?? 0]} shape="ring" quantity="point" />
      {outside ? (
        <Label
          pixels
          at={[(frame.inner.left + frame.inner.right) / 2, frame.inner.top + 34]}
          anchor="middle"
          quantity="exploding"
        >
          {fill(words.outside, { x: formatNumber(x, 2) })}
        </Label>
      ) : (
        <Mark at={[x, height]} shape="cross" quantity="point" />
      )}
    </PlotLayers>
  );
}

const Back = memo(function Back({ landscape }: { readonly landscape: SweepModel['landscape'] }) {
  const { curve, minimum } = problems[landscape];
  return (
    <>
      <Line points={curve} quantity="height" />
      <Mark at={[minimum.x, minimum.value]} shape="diamond" quantity="best" />
      <Axis side="left" label="L" ticks={4} />
      <Axis side="bottom" label="x" />
    </>
  );
});
