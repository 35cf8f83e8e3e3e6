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
import { area } from '../cliff-surface';
import type { CliffModel } from './model';
import { schema } from './params';
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
      back={<CliffGround map={map} stale={stale} time={model.time} words={words} />}
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
      {model.thrown && <ThrownStep thrown={model.thrown} words={words} />}
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
