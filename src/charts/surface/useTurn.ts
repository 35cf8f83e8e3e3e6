import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { normalizeView, type View } from './projection';

const DEGREES_PER_PIXEL = 0.5;
const DEGREES_PER_KEY = 5;

interface Grip {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly view: View;
}

/**
 * Handlers for the root of a picture that is turned by dragging it and by the arrow keys. What is dragged or
 * focused inside it (anything with a tab stop) keeps its own events. A finger turns it sideways only, because
 * moving up and down scrolls the page.
 */
export function useTurn(view: View, onTurn: ((view: View) => void) | undefined) {
  const grip = useRef<Grip | null>(null);
  if (!onTurn) return {};
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0 || !isOwn(event)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, view };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const held = grip.current;
      if (held?.pointer !== event.pointerId) return;
      const vertical = event.pointerType === 'touch' ? 0 : event.clientY - held.y;
      onTurn(
        normalizeView({
          azimuth: held.view.azimuth - (event.clientX - held.x) * DEGREES_PER_PIXEL,
          elevation: held.view.elevation + vertical * DEGREES_PER_PIXEL,
        }),
      );
    },
    onPointerUp: release,
    onPointerCancel: release,
    onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
      const turn = event.target === event.currentTarget ? arrowTurn(event.key) : undefined;
      if (!turn || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const factor = (event.shiftKey ? 3 : 1) * (event.altKey ? 0.2 : 1) * DEGREES_PER_KEY;
      onTurn(
        normalizeView({
          azimuth: view.azimuth + turn[0] * factor,
          elevation: view.elevation + turn[1] * factor,
        }),
      );
    },
  };

  function release(event: PointerEvent<SVGSVGElement>) {
    if (grip.current?.pointer === event.pointerId) grip.current = null;
  }
}

function isOwn(event: PointerEvent<SVGSVGElement>): boolean {
  return event.target instanceof Element && event.target.closest('[tabindex]') === event.currentTarget;
}

/** The picture follows the arrow: to the right means that its front moves to the right. */
function arrowTurn(key: string): readonly [azimuth: number, elevation: number] | undefined {
  switch (key) {
    case 'ArrowRight':
      return [-1, 0];
    case 'ArrowLeft':
      return [1, 0];
    case 'ArrowUp':
      return [0, -1];
    case 'ArrowDown':
      return [0, 1];
    default:
      return undefined;
  }
}
