import { memo } from 'react';
import { Arrow } from '@/charts/Arrow';
import { Axis } from '@/charts/Axis';
import { formatNumber } from '@/charts/format';
import { ContourMap } from '@/charts/heights/Contours';
import type { ContourPaths } from '@/charts/heights/contour-paths';
import { HeightLegend } from '@/charts/heights/HeightLegend';
import { clipToWindow } from '@/charts/heights/stretches';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import type { Position } from '@/charts/position';
import { fill } from '@/i18n/fill';
import { type Box, boxOf, flatName, lengthName, wallName } from './labels';
import { bands, mapFrame } from './map';
import { area } from './surface';
import { wallAt, wallFrom } from './wall';

const { inner } = mapFrame;

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
  const flat = flatName(time);
  return (
    <>
      <g data-stale={stale ? '' : undefined}>
        <ContourMap paths={map} />
      </g>
      <Wall time={time} word={words.wall} />
      {flat && (
        <Label pixels {...flat}>
          {words.flat}
        </Label>
      )}
      <Axis side="bottom" label="w" />
      <Axis side="left" label="b" />
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

/** The wall, if the window reaches so far, and its name. */
function Wall({ time, word }: { time: number; word: string }) {
  const name = wallName(time);
  if (name === null) return null;
  return (
    <>
      <Line
        points={[wallFrom(time), area.x[1]].map((w) => [w, wallAt(w)] as const)}
        quantity="exploding"
        dash={wallDash}
        halo
      />
      <Label pixels {...name} quantity="exploding">
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

/** The words on the ground, which others keep clear of. */
function namesOf(time: number, words: CliffMapWords): Box[] {
  const [flat, wall] = [flatName(time), wallName(time)];
  return [...(flat ? [boxOf(flat, words.flat)] : []), ...(wall ? [boxOf(wall, words.wall)] : [])];
}

interface ThrownStepProps {
  readonly thrown: LongStep;
  readonly time: number;
  readonly words: CliffMapWords;
  /** Further words on the map. */
  readonly taken?: readonly Box[];
  /** Without its length, where another step has it written. */
  readonly unnamed?: boolean;
}

/** The step that threw the run, as far as the window goes, and how long it was. */
export function ThrownStep({ thrown, time, words, taken = [], unnamed = false }: ThrownStepProps) {
  const part = clipToWindow(thrown.from, thrown.to, area);
  if (part === null) return null;
  const [from, to] = part.map(([w, b]) => [mapFrame.x(w), mapFrame.y(b)] as const);
  if (!from || !to) return null;
  const text = fill(words.thrown, { length: formatNumber(thrown.length, 2) });
  return (
    <>
      <Arrow pixels from={from} to={to} quantity="exploding" />
      {!unnamed && (
        <Label
          pixels
          {...lengthName(from, to, text, [...namesOf(time, words), ...taken])}
          quantity="exploding"
        >
          {text}
        </Label>
      )}
    </>
  );
}
