import { Bars } from '@/charts/Bars';
import type { PlotFrame } from '@/charts/frame';
import type { Quantity } from '@/quantities';

interface GhostBarsProps {
  readonly frame: PlotFrame;
  readonly values: Float64Array;
  readonly base: number;
  readonly quantity: Quantity;
  /** Layers that the number format has lost. */
  readonly lost: (layer: number) => boolean;
}

/** A bar for every layer; pale where only float64 has a number. */
export function GhostBars({ lost, values, ...bars }: GhostBarsProps) {
  if (!values.some((_, l) => lost(l))) return <Bars {...bars} values={values} first={0} />;
  const kept = values.map((value, l) => (lost(l) ? Number.NaN : value));
  const ghosts = values.map((value, l) => (lost(l) ? value : Number.NaN));
  return (
    <>
      <Bars {...bars} values={kept} first={0} />
      <g className="ghost">
        <Bars {...bars} values={ghosts} first={0} />
      </g>
    </>
  );
}
