import { memo, useDeferredValue, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import type { PlotFrame } from '@/charts/frame';
import { Heatmap } from '@/charts/Heatmap';
import { type MarkShape, marksPath } from '@/charts/mark-path';
import { Plot, usePlot } from '@/charts/Plot';
import type { Dataset } from '@/core/data/dataset';
import type { LabeledPoints } from '@/core/data/labeled-points';
import type { Boundary } from '../training/protocol';
import { probabilityColors, probabilityIndex } from './colors';
import { planeFrame } from './frames';
import { PixelMap } from './PixelMap';
import { boundaryPixels } from './pixels';
import { useOnPaper } from './useOnPaper';

interface BoundaryMapProps {
  readonly dataset: Dataset;
  readonly boundary: Boundary | null;
  readonly label: string;
  /** Written on the map where most places have no number. */
  readonly noNumber: string;
  /** False in the server's picture: there are no pixels before the script has come. */
  readonly live: boolean;
}

const shapes: readonly MarkShape[] = ['dot', 'diamond'];

function placesOf({ inputs, labels }: LabeledPoints, label: number, { x, y }: PlotFrame) {
  const places: (readonly [number, number])[] = [];
  for (let k = 0; k < labels.length; k++)
    if (labels[k] === label) places.push([x(inputs[2 * k] as number), y(inputs[2 * k + 1] as number)]);
  return places;
}

/** What the network says of every place, and the points that it learns from and is tried on. */
export const BoundaryMap = memo(function BoundaryMap(props: BoundaryMapProps) {
  const { dataset, boundary, label, noNumber, live } = props;
  // A slider does not wait for a thousand points to be drawn.
  const drawn = useDeferredValue(dataset);
  const frame = useMemo(() => planeFrame(drawn.reach), [drawn]);
  const onPaper = useOnPaper();
  const still = onPaper || !live;
  const pixels = useMemo(() => (still || !boundary ? null : boundaryPixels(boundary)), [still, boundary]);
  return (
    <div className="lab-map">
      {pixels && <PixelMap pixels={pixels} colors={probabilityColors} className="lab-plane" />}
      <Plot frame={frame} label={label}>
        {still && boundary && <StillBoundary boundary={boundary} />}
        <Points dataset={drawn} />
        {shareWithoutNumber(boundary) > 0.5 && (
          <text
            className="label lab-no-number"
            x={(frame.inner.left + frame.inner.right) / 2}
            y={frame.inner.top + 22}
          >
            {noNumber}
          </text>
        )}
      </Plot>
    </div>
  );
});

/** How much of the map has no number: all of it where the network's weights give none. */
export function shareWithoutNumber(boundary: Boundary | null): number {
  if (!boundary) return 0;
  const { probabilities } = boundary;
  return probabilities.reduce((count, p) => count + (Number.isNaN(p) ? 1 : 0), 0) / probabilities.length;
}

const colorOf = (p: number) => probabilityColors[probabilityIndex(p)];

/** The same as vectors: row 0 of a heat map is at the bottom, of a boundary at the top. */
function StillBoundary({ boundary }: { boundary: Boundary }) {
  const { size, probabilities } = boundary;
  const values = Float64Array.from(probabilities, (_, k) => {
    const row = Math.floor(k / size);
    return probabilities[(size - 1 - row) * size + (k % size)] as number;
  });
  return <Heatmap cells={{ columns: size, rows: size, values }} color={colorOf} />;
}

const Points = memo(function Points({ dataset }: { readonly dataset: Dataset }) {
  const frame = usePlot();
  return (
    <>
      <Axis side="bottom" ticks={4} />
      <Axis side="left" ticks={4} />
      {shapes.map((shape, label) => {
        const size = dataset.train.labels.length > 300 ? 6 : 8;
        const train = marksPath(shape, size, placesOf(dataset.train, label, frame));
        const test = marksPath(shape, size, placesOf(dataset.test, label, frame));
        return (
          <g key={shape} className={`lab-points lab-points-${label}`}>
            <path d={train} />
            <path className="lab-held-out" d={test} />
          </g>
        );
      })}
    </>
  );
});
