import { memo, useRef } from 'react';
import { Arrow } from '@/charts/Arrow';
import { Axis } from '@/charts/Axis';
import { ContourMap } from '@/charts/Contours';
import type { ContourPaths } from '@/charts/contourPaths';
import { formatNumber } from '@/charts/format';
import { HeightLegend } from '@/charts/HeightLegend';
import { Label } from '@/charts/Label';
import { Layers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { clipToWindow, stretches } from '@/charts/stretches';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { fill } from '@/i18n/fill';
import { bands, mapFrame } from './map';
import type { CliffModel, Throw } from './model';
import { area, schema } from './params';
import { wallAt, wallFrom } from './wall';
import type { CliffWords } from './words';

const { inner } = mapFrame;
const plane = planeOf(mapFrame);

/** More dots than these would hide the line. */
const mostDots = 200;

interface CliffMapProps {
  readonly model: CliffModel;
  readonly map: ContourPaths;
  /** True while the map of another T is computed. */
  readonly stale: boolean;
  readonly words: CliffWords;
  readonly start: readonly [w: number, b: number];
  readonly onMove: (w: number, b: number) => void;
}

/** The error surface from above, and the descent on it. */
export function CliffMap({ model, map, stale, words, start, onMove }: CliffMapProps) {
  const handle = useRef<SVGGElement>(null);
  const walked = model.places.slice(0, model.frame + 1);
  const drag = { plane, x: start[0], y: start[1], xRange: schema.w, yRange: schema.b, onMove };
  const [w, b] = model.place;
  return (
    <Layers
      frame={mapFrame}
      role="group"
      label={words.map}
      back={<Ground map={map} stale={stale} time={model.time} words={words} />}
    >
      {stretches(walked, area).map((points, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the path is its place in it
          key={index}
          frame={mapFrame}
          points={points}
          quantity="path"
          className="thin"
          dots={model.frame <= mostDots}
        />
      ))}
      {model.thrown && <Thrown thrown={model.thrown} words={words} />}
      {model.outside ? (
        <Label at={[inner.left + 8, inner.bottom - 14]} quantity="path">
          {fill(words.outside, { w: formatNumber(w, 2), b: formatNumber(b, 2) })}
        </Label>
      ) : (
        <Mark frame={mapFrame} at={model.place} shape="cross" quantity="point" />
      )}
      <ClickToMove {...drag} area={inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="start"
        label={words.start}
        roleDescription={words.startRole}
        valueText={(x, y) => `w ${formatNumber(x)}, b ${formatNumber(y)}`}
      >
        <Mark at={[0, 0]} shape="ring" quantity="point" />
      </MovablePoint>
    </Layers>
  );
}

interface GroundProps {
  readonly map: ContourPaths;
  readonly stale: boolean;
  readonly time: number;
  readonly words: CliffWords;
}

/** What stands still while the run moves. */
const Ground = memo(function Ground({ map, stale, time, words }: GroundProps) {
  return (
    <>
      <g data-stale={stale ? '' : undefined}>
        <ContourMap paths={map} />
      </g>
      <Wall from={wallFrom(time)} word={words.wall} />
      <Label at={[inner.right - 8, inner.top + 14]} anchor="end">
        {words.flat}
      </Label>
      <Axis frame={mapFrame} side="bottom" label="w" />
      <Axis frame={mapFrame} side="left" label="b" />
      <HeightLegend
        bands={bands}
        label="L"
        uneven={words.uneven}
        x={inner.right + 12}
        y={inner.top + 6}
        height={inner.bottom - inner.top - 30}
      />
    </>
  );
});

/** The wall is a place, and no step. */
export const wallDash = '6 3';

/** The wall from this weight on, if the window reaches so far; its name below, clear of the foot of the map. */
function Wall({ from, word }: { from: number; word: string }) {
  const end = area.x[1];
  if (from >= end) return null;
  const named = from + (end - from) / 3;
  return (
    <>
      <Line
        frame={mapFrame}
        points={[from, end].map((w) => [w, wallAt(w)] as const)}
        quantity="exploding"
        dash={wallDash}
        halo
      />
      <Label frame={mapFrame} at={[named, wallAt(named)]} offset={[-6, 14]} anchor="end" quantity="exploding">
        {word}
      </Label>
    </>
  );
}

/** The step that threw the run, as far as the window goes, and how long it was. */
function Thrown({ thrown, words }: { thrown: Throw; words: CliffWords }) {
  const part = clipToWindow(thrown.from, thrown.to, area);
  if (part === null) return null;
  const [from, to] = part.map(([w, b]) => [mapFrame.x(w), mapFrame.y(b)] as const);
  if (!from || !to) return null;
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  const left = middle[0] > (inner.left + inner.right) / 2;
  return (
    <>
      <Arrow from={from} to={to} quantity="exploding" />
      <Label at={middle} offset={[left ? -10 : 10, 0]} anchor={left ? 'end' : 'start'} quantity="exploding">
        {fill(words.thrown, { length: formatNumber(thrown.length, 2) })}
      </Label>
    </>
  );
}
