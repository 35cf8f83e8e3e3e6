import { type ChangeEvent, type KeyboardEvent, memo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { ariaNow } from './aria';
import { type ControlProps, Note, useNotes } from './Control';
import { valueAfterKey } from './keys';
import { positionOf, valueAt } from './position';
import { clamp, type ValueRange } from './range';
import { nextStop, snap } from './stops';
import { type Tick, Ticks } from './Ticks';

export interface SliderProps extends ControlProps, ValueRange {
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The value as it is shown and read aloud. */
  readonly format?: ((value: number) => string) | undefined;
  /** Disabled for a reason that is told elsewhere. */
  readonly disabled?: boolean | undefined;
  /** Marked places on the track, such as `{ value: 2 / curvature, label: '2/λ' }`. */
  readonly ticks?: readonly Tick[] | undefined;
  /** The longest text that `format` can give, so that the layout stands still. Its ends' texts when absent. */
  readonly longest?: string | undefined;
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);

/**
 * A native slider over a linear or logarithmic range. The thumb stands exactly at `value`, on a stop or not; keys and
 * pointers move it from stop to stop: arrows one, Shift ×10, Alt ÷10, Page keys ×10, Home and End to the ends.
 */
export const Slider = memo(function Slider(props: SliderProps) {
  const { param, label, value, onChange, disabledReason, ticks = [], format = formatNumber } = props;
  const { id, noteId, describedBy } = useNotes({ reason: disabledReason });
  const pointerDown = useRef(false);
  const found = useRef(value);
  // The thumb's place: the value itself where the scale is linear, its position from 0 to 1 otherwise.
  const linear = (props.scale ?? 'linear') === 'linear';
  const shown = clamp(value, props);

  function change(event: ChangeEvent<HTMLInputElement>) {
    const raw = event.target.valueAsNumber;
    const wanted = linear ? raw : valueAt(props, raw);
    const stop = snap(props, wanted);
    // Assistive software asks for small changes: less than half a stop still means one stop.
    const small = !pointerDown.current && stop === snap(props, value) && wanted !== value;
    const next = small ? nextStop(props, value, wanted > value ? 1 : -1) : stop;
    if (next !== value) onChange(next);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    const next = valueAfterKey(props, value, event);
    if (next === null) return;
    event.preventDefault();
    if (next !== value) onChange(next);
  }

  const text = format(value);
  const disabled = props.disabled || Boolean(disabledReason);
  const release = () => {
    pointerDown.current = false;
  };
  function takeHold() {
    pointerDown.current = true;
    found.current = value;
  }
  /** The browser scrolls or zooms the page: the finger that began on the track was not meant for the slider. */
  function letGo() {
    release();
    if (value !== found.current) onChange(found.current);
  }
  return (
    <div className="control slider" data-disabled={disabled || undefined}>
      <div className="control-head">
        <label className="control-label" htmlFor={id}>
          {label}
        </label>
        <span
          className="control-value steady"
          translate="no"
          aria-hidden="true"
          data-longest={props.longest ?? longer(format(props.min), format(props.max))}
        >
          {text}
        </span>
      </div>
      <input
        id={id}
        type="range"
        data-param={param}
        min={linear ? props.min : 0}
        max={linear ? props.max : 1}
        step="any"
        autoComplete="off"
        value={linear ? shown : positionOf(props, value)}
        disabled={disabled}
        {...ariaNow(value)}
        aria-valuetext={text}
        aria-describedby={describedBy}
        onChange={change}
        onKeyDown={press}
        onPointerDown={takeHold}
        onPointerUp={release}
        onPointerCancel={letGo}
        onLostPointerCapture={release}
        onBlur={release}
      />
      <Ticks range={props} ticks={ticks} />
      <Note id={noteId('reason')} kind="reason">
        {disabledReason}
      </Note>
    </div>
  );
});
