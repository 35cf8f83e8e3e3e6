import { useRef } from 'react';
import type { ContourPaths } from '@/charts/contourPaths';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Layers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { stretches } from '@/charts/stretches';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { fill } from '@/i18n/fill';
import { CliffGround, ThrownStep } from '../CliffGround';
import { mapFrame } from '../cliff-map';
import { area, usualTime } from '../cliff-surface';
import type { ClippingModel, RunShown } from './model';
import { schema } from './params';
import type { ClippingWords } from './words';

const { inner } = mapFrame;
const plane = planeOf(mapFrame);

/** More dots than these would hide the line. */
const mostDots = 120;

/** How the run without clipping is drawn wherever both stand side by side. */
export const withoutDash = '5 4';

interface RunMapProps {
  readonly model: ClippingModel;
  readonly map: ContourPaths;
  readonly words: ClippingWords;
  readonly start: readonly [w: number, b: number];
  readonly onMove: (w: number, b: number) => void;
}

/** The error surface from above, and the same descent on it twice. */
export function RunMap({ model, map, words, start, onMove }: RunMapProps) {
  const handle = useRef<SVGGElement>(null);
  const drag = { plane, x: start[0], y: start[1], xRange: schema.w, yRange: schema.b, onMove };
  const { without, with: clipped, frame } = model;
  const [w, b] = without.place;
  return (
    <Layers
      frame={mapFrame}
      role="group"
      label={words.map}
      back={<CliffGround map={map} time={usualTime} words={words} />}
    >
      <Path run={clipped} frame={frame} dots={frame <= mostDots} />
      <Path run={without} frame={frame} dash={withoutDash} />
      {clipped.thrown && <ThrownStep thrown={clipped.thrown} words={words} />}
      {without.thrown && !same(without, clipped) && <ThrownStep thrown={without.thrown} words={words} />}
      {without.outside ? (
        <Label at={[inner.left + 8, inner.bottom - 14]} quantity="path">
          {fill(words.outside, { w: formatNumber(w, 2), b: formatNumber(b, 2) })}
        </Label>
      ) : (
        <Mark frame={mapFrame} at={without.place} shape="cross" quantity="point" size={8} />
      )}
      {!clipped.outside && <Mark frame={mapFrame} at={clipped.place} shape="cross" quantity="point" />}
      <ClickToMove {...drag} area={inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="start"
        label={words.start}
        roleDescription={words.role}
        valueText={(x, y) => `w ${formatNumber(x)}, b ${formatNumber(y)}`}
      >
        <Mark at={[0, 0]} shape="ring" quantity="point" />
      </MovablePoint>
    </Layers>
  );
}

/** Whether one step throws both runs to one place. */
const same = (a: RunShown, b: RunShown) =>
  a.thrown?.step === b.thrown?.step && a.thrown?.length === b.thrown?.length;

interface PathProps {
  readonly run: RunShown;
  readonly frame: number;
  readonly dash?: string;
  readonly dots?: boolean;
}

function Path({ run, frame, dash, dots = false }: PathProps) {
  return stretches(run.places.slice(0, frame + 1), area).map((points, index) => (
    <Line
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the path is its place in it
      key={index}
      frame={mapFrame}
      points={points}
      quantity="path"
      className="thin"
      dots={dots}
      {...(dash && { dash })}
    />
  ));
}
