import { memo, useMemo, useRef } from 'react';
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
import type { RunShown } from './model';
import { schema } from './params';
import type { ClippingWords } from './words';

const { inner } = mapFrame;
const plane = planeOf(mapFrame);

/** More dots than these would hide the line. */
const mostDots = 120;

/** How the run without clipping is drawn wherever both stand side by side. */
export const withoutDash = '5 4';

interface RunMapProps {
  readonly without: RunShown;
  readonly clipped: RunShown;
  readonly frame: number;
  readonly map: ContourPaths;
  readonly words: ClippingWords;
  /** The start. */
  readonly w: number;
  readonly b: number;
  readonly onMove: (w: number, b: number) => void;
}

/** The error surface from above, and the same descent on it twice. */
export const RunMap = memo(function RunMap(props: RunMapProps) {
  const { without, clipped, frame, map, words, w, b, onMove } = props;
  const handle = useRef<SVGGElement>(null);
  const drag = { plane, x: w, y: b, xRange: schema.w, yRange: schema.b, onMove };
  return (
    <Layers
      frame={mapFrame}
      role="group"
      label={words.map}
      back={<CliffGround map={map} time={usualTime} words={words} />}
    >
      <Path run={clipped} frame={frame} dots={frame <= mostDots} />
      <Path run={without} frame={frame} dash={withoutDash} />
      {clipped.thrown && !clipped.arrived && (
        <ThrownStep thrown={clipped.thrown} words={words} unnamed={without.thrown !== null} />
      )}
      {without.thrown && <ThrownStep thrown={without.thrown} words={words} />}
      <Stand run={without} size={8} row={0} outside={words.outside.without} />
      <Stand run={clipped} size={11} row={1} outside={words.outside.with} />
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
});

interface StandProps {
  readonly run: RunShown;
  readonly size: number;
  /** The row, from below, for the words on a run that has left the map. */
  readonly row: number;
  readonly outside: string;
}

/** Where a run stands. */
function Stand({ run, size, row, outside }: StandProps) {
  const [w, b] = run.place;
  return run.outside ? (
    <Label at={[inner.left + 8, inner.bottom - 14 - 20 * row]} quantity="path">
      {fill(outside, { w: formatNumber(w, 2), b: formatNumber(b, 2) })}
    </Label>
  ) : (
    <Mark frame={mapFrame} at={run.place} shape="cross" quantity="point" size={size} />
  );
}

interface PathProps {
  readonly run: Pick<RunShown, 'places'>;
  readonly frame: number;
  readonly dash?: string;
  readonly dots?: boolean;
}

function Path({ run, frame, dash, dots = false }: PathProps) {
  const { places } = run;
  const seen = useMemo(() => stretches(places.slice(0, frame + 1), area), [places, frame]);
  return seen.map((points, index) => (
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
