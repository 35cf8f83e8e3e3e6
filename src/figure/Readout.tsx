import { memo, type ReactNode, useId } from 'react';
import { formatNumber } from '@/charts/format';

export interface ReadoutProps {
  /** `data-readout`, the name that tests and teachers' scripts rely on. */
  readonly name: string;
  readonly label: ReactNode;
  /** A number, a verdict's word, or null where there is none. Not a finite number counts as none. */
  readonly value: number | string | null;
  /** The number as shown; five digits when absent. */
  readonly format?: ((value: number) => string) | undefined;
  /** What is shown instead of `value`: a verdict in the reader's language, "beyond float64". */
  readonly text?: string | undefined;
  /** The longest text to expect, so that the layout stands still. */
  readonly longest?: string | undefined;
  /** The word for a number that only this engine gives, where the run is chaotic. */
  readonly chaotic?: string | null | undefined;
  /** False where that word stands beside another readout already. */
  readonly chaoticShown?: boolean | undefined;
  /** True where there is nothing to read: the readout stays in the page, out of sight. */
  readonly hidden?: boolean | undefined;
  /** The quantity whose color the number bears. */
  readonly quantity?: string | undefined;
}

/** The value in full precision as it stands in `data-value`. */
function fullPrecision(value: number | string | null): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return 'none';
  return String(value);
}

/** A result with its name. Silent for screen readers as it changes: the figure's sentence speaks. */
export const Readout = memo(function Readout(props: ReadoutProps) {
  const { name, label, value, format = formatNumber, quantity, chaotic, chaoticShown = true } = props;
  const id = useId();
  const shown =
    typeof value === 'number' && !Number.isNaN(value)
      ? format(value)
      : typeof value === 'string'
        ? value
        : '—';
  return (
    <div
      className={quantity === undefined ? 'readout' : `readout q-${quantity}`}
      data-quantity={quantity}
      hidden={props.hidden}
    >
      <label className="readout-label" htmlFor={id}>
        {label}
      </label>
      <output
        id={id}
        className="readout-value steady"
        aria-live="off"
        translate={props.text === undefined ? 'no' : undefined}
        data-readout={name}
        data-value={fullPrecision(value)}
        data-chaotic={chaotic ? '' : undefined}
        data-longest={props.longest ?? '−0.00000'}
        // Engines differ in the last bit of sin or atan2: until something changes, the server's number stands.
        suppressHydrationWarning
      >
        {props.text ?? shown}
      </output>
      {chaotic && chaoticShown && <span className="readout-note">{chaotic}</span>}
    </div>
  );
});
