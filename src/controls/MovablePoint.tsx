import type { KeyboardEvent, PointerEvent, ReactNode, Ref } from 'react';
import { px } from '@/charts/round';
import { ariaValue } from './aria';
import { afterKey } from './point';
import { type DragOptions, useDrag } from './useDrag';

export interface MovablePointProps extends DragOptions {
  /** Tells the points of one figure apart in tests and scripts: `data-point`. */
  readonly name: string;
  /** Accessible name: what this point is. */
  readonly label: string;
  /** Both coordinates in words, for screen readers. */
  readonly valueText: (x: number, y: number) => string;
  /** What kind of thing it is, in words ("movable point"). */
  readonly roleDescription: string;
  readonly disabled?: boolean | undefined;
  /** The mark, drawn round (0, 0); a ring when absent. */
  readonly children?: ReactNode;
  /** The focusable handle, for {@link ClickToMove} to hand over the focus. */
  readonly ref?: Ref<SVGGElement> | undefined;
}

/** One finger on the point does not scroll the page, also where `touch-action` has no effect in an SVG; two fingers zoom it. */
function holdTouch(group: SVGGElement | null) {
  const hold = (event: TouchEvent) => {
    if (event.cancelable && event.touches.length === 1) event.preventDefault();
  };
  group?.addEventListener('touchmove', hold, { passive: false });
  return () => group?.removeEventListener('touchmove', hold);
}

/**
 * A point to be dragged, or moved by arrow keys (Shift ×10, Alt ÷10; Escape undoes a drag), on any drawing that can
 * say where its data are. The SVG round it needs `role="group"`: inside `role="img"` nothing can be focused.
 */
export function MovablePoint(props: MovablePointProps) {
  const {
    plane,
    x,
    y,
    xRange,
    yRange,
    onMove,
    name,
    label,
    valueText,
    roleDescription,
    disabled = false,
  } = props;
  const drag = useDrag({ plane, x, y, xRange, yRange, onMove });
  const [sx, sy] = plane.toScreen(x, y);
  if (!Number.isFinite(sx) || !Number.isFinite(sy)) return null;

  function grab(event: PointerEvent<SVGGElement>) {
    const canvas = event.currentTarget.parentNode;
    if (event.button !== 0 || !event.isPrimary || !(canvas instanceof SVGGElement)) return;
    event.currentTarget.focus({ preventScroll: true });
    drag.start(event, canvas, 'keep-offset');
  }

  function press(event: KeyboardEvent<SVGGElement>) {
    const place = afterKey({ xRange, yRange }, [x, y], event);
    if (place === null) return;
    event.preventDefault();
    if (place[0] !== x || place[1] !== y) onMove(...place);
  }

  const value = xRange === undefined ? y : x;
  const range = xRange ?? yRange;
  return (
    <g ref={disabled ? undefined : holdTouch} className="movable">
      <g
        ref={props.ref}
        className="movable-handle"
        data-point={name}
        data-dragging={drag.dragging || undefined}
        transform={`translate(${px(sx)} ${px(sy)})`}
        role="slider"
        tabIndex={disabled ? -1 : 0}
        aria-label={label}
        aria-roledescription={roleDescription}
        aria-valuenow={value}
        {...(range && ariaValue(range, value))}
        aria-valuetext={valueText(x, y)}
        aria-disabled={disabled || undefined}
        onKeyDown={disabled ? undefined : press}
        onPointerDown={disabled ? undefined : grab}
        onPointerMove={drag.move}
        onPointerUp={drag.end}
        onPointerCancel={drag.cancel}
        onLostPointerCapture={drag.end}
      >
        {/* A dot as thick as its stroke, which does not scale with the SVG: as easy to hit on a phone as on a wall. */}
        <path className="movable-hit" d="M0 0h0.01" />
        <circle className="movable-focus" r={13} />
        {props.children ?? <circle className="movable-ring" r={7} />}
      </g>
    </g>
  );
}
