import { type PointerEvent, type RefObject, useRef } from 'react';
import { px } from '@/charts/round';
import type { Place } from './point';
import { type DragOptions, useDrag } from './useDrag';

export interface ClickToMoveProps extends DragOptions {
  /** The rectangle that answers, in drawing units; `plotFrame(…).inner` fits. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** The point's handle; it takes the focus, so that arrow keys go on from there. */
  readonly handle?: RefObject<SVGGElement | null> | undefined;
}

/** A finger that strays further than this, in CSS pixels, was scrolling. */
const tapSlop = 10;

/**
 * The background of a drawing: a mouse moves the point there by a click or a press and drag; a finger or a pen only
 * by a tap, so that the page still scrolls. Stands above the picture and below the {@link MovablePoint}.
 */
export function ClickToMove(props: ClickToMoveProps) {
  const { area, handle } = props;
  const rectangle = useRef<SVGRectElement>(null);
  const touched = useRef<Place | null>(null);
  const drag = useDrag(props);

  function press(event: PointerEvent<SVGRectElement>) {
    touched.current = null;
    if (event.button !== 0 || !event.isPrimary || rectangle.current === null) return;
    if (event.pointerType === 'mouse') drag.start(event, rectangle.current, 'here');
    else touched.current = [event.clientX, event.clientY];
  }

  function release(event: PointerEvent<SVGRectElement>) {
    const from = touched.current;
    const tapped = from && Math.hypot(event.clientX - from[0], event.clientY - from[1]) < tapSlop;
    if (tapped && rectangle.current !== null) drag.moveTo(rectangle.current, event, [0, 0]);
    if (tapped || drag.dragging) handle?.current?.focus({ preventScroll: true });
    forget();
  }

  function forget() {
    touched.current = null;
    drag.end();
  }

  return (
    <rect
      ref={rectangle}
      className="click-to-move"
      x={px(area.left)}
      y={px(area.top)}
      width={px(area.right - area.left)}
      height={px(area.bottom - area.top)}
      onPointerDown={press}
      onPointerMove={drag.move}
      onPointerUp={release}
      onPointerCancel={forget}
    />
  );
}
