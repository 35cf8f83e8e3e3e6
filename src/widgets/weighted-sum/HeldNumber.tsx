import type { MouseEvent, PointerEvent, ReactNode } from 'react';
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

/**
 * A number in the picture that a mouse drags to the right and to the left. A click or a tap gives the focus to the
 * number's slider, which has the keyboard.
 */
export function HeldNumber({ name, value, range, onMove, children }: HeldNumberProps) {
  const drag = useDrag({ plane, x: value, y: 0, xRange: range, onMove: (x) => onMove(name, x) });

  function grab(event: PointerEvent<SVGGElement>) {
    if (event.button !== 0 || event.pointerType !== 'mouse') return;
    drag.start(event, event.currentTarget, 'keep-offset');
  }

  function toSlider(event: MouseEvent<SVGGElement>) {
    const figure = event.currentTarget.closest('figure');
    figure?.querySelector<HTMLInputElement>(`input[data-param="${name}"]`)?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the slider of the same number does all this, by any means
    <g
      className="held-number"
      data-number={name}
      onPointerDown={grab}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
      onMouseDown={(event) => event.preventDefault()}
      onClick={toSlider}
    >
      {children}
    </g>
  );
}
