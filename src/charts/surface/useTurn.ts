import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { View } from './projection';
import { turnByDrag, turnByKey } from './turn';

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
      // A second finger zooms the page: it never takes the grip.
      if (event.button !== 0 || !event.isPrimary || !isOwn(event)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, view };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const held = grip.current;
      if (held?.pointer !== event.pointerId) return;
      const down = event.pointerType === 'touch' ? 0 : event.clientY - held.y;
      onTurn(turnByDrag(held.view, event.clientX - held.x, down));
    },
    onPointerUp: release,
    onPointerCancel: undo,
    onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
      const turned = event.target === event.currentTarget ? turnByKey(view, event) : undefined;
      if (!turned) return;
      event.preventDefault();
      onTurn(turned);
    },
  };

  function release(event: PointerEvent<SVGSVGElement>) {
    if (grip.current?.pointer === event.pointerId) grip.current = null;
  }

  /** The browser scrolls or zooms the page instead: the finger was not meant for the picture. */
  function undo(event: PointerEvent<SVGSVGElement>) {
    const held = grip.current;
    if (held?.pointer !== event.pointerId) return;
    grip.current = null;
    onTurn?.(held.view);
  }
}

function isOwn(event: PointerEvent<SVGSVGElement>): boolean {
  return event.target instanceof Element && event.target.closest('[tabindex]') === event.currentTarget;
}
