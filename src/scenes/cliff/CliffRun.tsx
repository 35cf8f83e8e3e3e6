import { useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { stretches } from '@/charts/heights/stretches';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { Position } from '@/charts/position';
import { fill } from '@/i18n/fill';
import { awayName, type Box, boxOf } from './labels';
import { area } from './surface';

interface RunPathProps {
  /** All places of the run; those after `frame` are not drawn. */
  readonly places: readonly Position[];
  readonly frame: number;
  readonly dash?: string;
  readonly dots?: boolean;
}

/** The walk of a run, where it is within the map. */
export function RunPath({ places, frame, dash, dots = false }: RunPathProps) {
  const seen = useMemo(() => stretches(places.slice(0, frame + 1), area), [places, frame]);
  return seen.map((points, index) => (
    <Line
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of the path is its place in it
      key={index}
      points={points}
      quantity="path"
      className="thin"
      dots={dots}
      {...(dash && { dash })}
    />
  ));
}

interface RunStandProps {
  readonly place: Position;
  readonly outside: boolean;
  /** Says where a run stands that has left the map: `{w}`, `{b}`. */
  readonly away: string;
  /** The row of these words, from below. */
  readonly row?: number;
  readonly size?: number;
}

const sayAway = (away: string, [w, b]: Position) =>
  fill(away, { w: formatNumber(w, 2), b: formatNumber(b, 2) });

/** The room that the words of a run take which has left the map. */
export const awayBox = (away: string, place: Position, row = 0): Box =>
  boxOf(awayName(row), sayAway(away, place));

/** Where a run stands. */
export function RunStand({ place, outside, away, row = 0, size }: RunStandProps) {
  return outside ? (
    <Label pixels {...awayName(row)} quantity="path">
      {sayAway(away, place)}
    </Label>
  ) : (
    <Mark at={place} shape="cross" quantity="point" {...(size && { size })} />
  );
}
