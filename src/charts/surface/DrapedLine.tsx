import type { Quantity } from '@/quantities';
import { Line } from '../Line';
import type { Run } from './drape';

interface DrapedLineProps {
  readonly runs: readonly Run[];
  readonly quantity?: Quantity;
  readonly dash?: string;
  readonly className?: string;
}

/** A line on or over a surface, in pixels: what is behind the surface stays faint. */
export function DrapedLine({ runs, className = '', ...line }: DrapedLineProps) {
  return runs.map((run, index) => (
    <Line
      pixels
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place along the line
      key={index}
      points={run.points}
      className={run.hidden ? `${className} hidden` : className}
      halo={!run.hidden && className === ''}
      {...line}
    />
  ));
}
