import { normalizeView, type View } from './projection';

const degreesPerPixel = 0.5;
const degreesPerKey = 5;

/** The picture follows the pointer: dragged to the right its front moves to the right, dragged down it tips forward. */
export function turnByDrag(view: View, right: number, down: number): View {
  return normalizeView({
    azimuth: view.azimuth - right * degreesPerPixel,
    elevation: view.elevation + down * degreesPerPixel,
  });
}

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** As a drag in the direction of the arrow, by 5°; Shift 50°, Alt 0.5°. Undefined for every other key. */
export function turnByKey(view: View, { key, shiftKey, altKey, ctrlKey, metaKey }: Key): View | undefined {
  const direction = ctrlKey || metaKey ? undefined : directions.get(key);
  if (!direction) return undefined;
  const pixels = (degreesPerKey / degreesPerPixel) * (shiftKey ? 10 : 1) * (altKey ? 0.1 : 1);
  return turnByDrag(view, direction[0] * pixels, direction[1] * pixels);
}

const directions = new Map([
  ['ArrowRight', [1, 0] as const],
  ['ArrowLeft', [-1, 0] as const],
  ['ArrowUp', [0, -1] as const],
  ['ArrowDown', [0, 1] as const],
]);
