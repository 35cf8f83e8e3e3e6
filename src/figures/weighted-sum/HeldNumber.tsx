import { type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import type { Plane } from '@/controls/point';
import { useDrag } from '@/controls/useDrag';
import type { NumberParam } from '@/params/schema';
import type { Name } from './params';

interface HeldNumberProps {
  readonly name: Name;
  readonly value: number;
  readonly range: NumberParam;
  readonly onMove: (name: Name, value: number) => void;
  readonly children: ReactNode;
}

/** Drawing units to the right that make a number larger by 1. */
const reach = 50;
/** Only the way that the pointer goes counts, not where the number stands. */
const plane: Plane = { toScreen: (x) => [reach * x, 0], toData: (sx) => [sx / reach, 0] };

/** Lets a finger that sets out sideways drag the number, and one that sets out up or down scroll the page. */
function keepSideways(group: SVGGElement | null) {
  let from: Touch | undefined;
  let sideways: boolean | undefined;
  const start = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? touches[0] : undefined;
    sideways = undefined;
  };
  const move = (event: TouchEvent) => {
    const [at, second] = event.touches;
    if (!from || !at || second) return;
    sideways ??= Math.abs(at.clientX - from.clientX) > Math.abs(at.clientY - from.clientY);
    if (sideways && event.cancelable) event.preventDefault();
  };
  group?.addEventListener('touchstart', start, { passive: true });
  group?.addEventListener('touchmove', move, { passive: false });
  return () => {
    group?.removeEventListener('touchstart', start);
    group?.removeEventListener('touchmove', move);
  };
}

/**
 * A number in the picture that a mouse or a finger drags to the right and to the left. A click or a tap gives the focus
 * to the number's slider, which has the keyboard.
 */
export function HeldNumber({ name, value, range, onMove, children }: HeldNumberProps) {
  const before = useRef(value);
  const drag = useDrag({ plane, x: value, y: 0, xRange: range, onMove: (x) => onMove(name, x) });

  function grab(event: PointerEvent<SVGGElement>) {
    if (event.button !== 0 || !event.isPrimary) return;
    before.current = value;
    drag.start(event, event.currentTarget, 'keep-offset');
  }

  /** The finger scrolls or zooms: what it moved before that was clear goes back. */
  function cancel() {
    if (!drag.dragging) return;
    drag.end();
    onMove(name, before.current);
  }

  function toSlider(event: MouseEvent<SVGGElement>) {
    const figure = event.currentTarget.closest('figure');
    figure?.querySelector<HTMLInputElement>(`input[data-param="${name}"]`)?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the slider of the same number does all this, by any means
    <g
      ref={keepSideways}
      className="held-number"
      data-number={name}
      onPointerDown={grab}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={cancel}
      onMouseDown={(event) => event.preventDefault()}
      onClick={toSlider}
    >
      {children}
    </g>
  );
}
