import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Freedom, type Place, type Plane, settle } from './point';
import { usePerFrame } from './usePerFrame';

export interface DragOptions extends Freedom {
  readonly plane: Plane;
  readonly x: number;
  readonly y: number;
  readonly onMove: (x: number, y: number) => void;
}

interface Grip {
  readonly pointer: number;
  readonly from: Place;
  /** From the pointer to the point, in drawing units: a point that is grabbed at its rim does not jump. */
  readonly offset: Place;
  sent: Place;
  readonly canvas: SVGGraphicsElement;
}

/** Where the pointer is in the units in which the children of `canvas` are drawn, however the SVG is scaled. */
function pointerIn(canvas: SVGGraphicsElement, event: { clientX: number; clientY: number }): Place | null {
  const matrix = canvas.getScreenCTM();
  if (matrix === null) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [x, y];
}

/** One pointer that drags one point: captured, one update per animation frame, undone by Escape and by `cancel`. */
export function useDrag({ plane, x, y, xRange, yRange, onMove }: DragOptions) {
  const grip = useRef<Grip | null>(null);
  const [dragging, setDragging] = useState(false);
  const perFrame = usePerFrame();

  function moveTo(canvas: SVGGraphicsElement, event: { clientX: number; clientY: number }, offset: Place) {
    const pointer = pointerIn(canvas, event);
    const wanted = pointer && plane.toData(pointer[0] + offset[0], pointer[1] + offset[1]);
    if (!wanted) return;
    const place = settle({ xRange, yRange }, [x, y], wanted);
    const sent = grip.current?.sent;
    if (sent && sent[0] === place[0] && sent[1] === place[1]) return;
    if (grip.current !== null) grip.current.sent = place;
    onMove(...place);
  }

  function start(event: PointerEvent<SVGElement>, canvas: SVGGraphicsElement, grab: 'here' | 'keep-offset') {
    const pointer = pointerIn(canvas, event);
    if (pointer === null) return;
    const [sx, sy] = plane.toScreen(x, y);
    const offset: Place = grab === 'here' ? [0, 0] : [sx - pointer[0], sy - pointer[1]];
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { pointer: event.pointerId, from: [x, y], offset, sent: [x, y], canvas };
    setDragging(true);
    if (grab === 'here') moveTo(canvas, event, offset);
  }

  function move(event: PointerEvent<SVGElement>) {
    const held = grip.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const { clientX, clientY } = event;
    perFrame.request(() => moveTo(held.canvas, { clientX, clientY }, held.offset));
  }

  function end() {
    if (grip.current === null) return;
    perFrame.flush();
    grip.current = null;
    setDragging(false);
  }

  function undo(held: Grip) {
    perFrame.cancel();
    grip.current = null;
    setDragging(false);
    onMove(...held.from);
  }

  /** The browser scrolls or zooms the page instead: the finger was not meant for the point. */
  function cancel() {
    if (grip.current !== null) undo(grip.current);
  }

  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || grip.current === null) return;
    event.preventDefault();
    event.stopPropagation();
    undo(grip.current);
  });
  useEffect(() => {
    if (!dragging) return;
    const listen = (event: KeyboardEvent) => onEscape(event);
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [dragging]);

  return { dragging, moveTo, start, move, end, cancel };
}
