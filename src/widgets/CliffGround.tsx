import { memo } from 'react';
import { Arrow } from '@/charts/Arrow';
import { Axis } from '@/charts/Axis';
import { ContourMap } from '@/charts/Contours';
import type { ContourPaths } from '@/charts/contourPaths';
import { formatNumber } from '@/charts/format';
import { HeightLegend } from '@/charts/HeightLegend';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import type { Position } from '@/charts/position';
import { clipToWindow } from '@/charts/stretches';
import { fill } from '@/i18n/fill';
import { bands, mapFrame } from './cliff-map';
import { area } from './cliff-surface';
import { wallAt, wallFrom } from './cliff-wall';

const { inner } = mapFrame;

/** The b at which the flat has its name: clear of the corner, where the flattest starts are. */
const flatNamed = -1.1;

/** The words on the map of the cliff. */
export interface CliffMapWords {
  /** Under the legend of the map. */
  readonly uneven: string;
  readonly wall: string;
  readonly flat: string;
  /** At a step that throws the run: `{length}`. */
  readonly thrown: string;
}

interface CliffGroundProps {
  readonly map: ContourPaths;
  /** True while the map of another T is computed. */
  readonly stale?: boolean;
  readonly time: number;
  readonly words: CliffMapWords;
}

/** The error surface from above with its wall: what stands still while a run moves on it. */
export const CliffGround = memo(function CliffGround({ map, stale, time, words }: CliffGroundProps) {
  return (
    <>
      <g data-stale={stale ? '' : undefined}>
        <ContourMap paths={map} />
      </g>
      <Wall from={wallFrom(time)} word={words.wall} />
      <Label at={[inner.right - 8, mapFrame.y(flatNamed)]} anchor="end">
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

/** A step that throws a run. */
export interface LongStep {
  readonly length: number;
  readonly from: Position;
  readonly to: Position;
}

interface ThrownStepProps {
  readonly thrown: LongStep;
  readonly words: CliffMapWords;
  /** Without its length, where another step has it written. */
  readonly unnamed?: boolean;
}

/** The step that threw the run, as far as the window goes, and how long it was. */
export function ThrownStep({ thrown, words, unnamed = false }: ThrownStepProps) {
  const part = clipToWindow(thrown.from, thrown.to, area);
  if (part === null) return null;
  const [from, to] = part.map(([w, b]) => [mapFrame.x(w), mapFrame.y(b)] as const);
  if (!from || !to) return null;
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  const left = middle[0] > (inner.left + inner.right) / 2;
  return (
    <>
      <Arrow from={from} to={to} quantity="exploding" />
      {!unnamed && (
        <Label at={middle} offset={[left ? -10 : 10, 0]} anchor={left ? 'end' : 'start'} quantity="exploding">
          {fill(words.thrown, { length: formatNumber(thrown.length, 2) })}
        </Label>
      )}
    </>
  );
}
