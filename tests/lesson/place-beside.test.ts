import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '@/lesson/place-beside';

const box = { width: 300, height: 120 };
const window = { width: 390, height: 800 };

test('a definition stands right below its word', () => {
  expect(placeBeside({ left: 40, top: 100, bottom: 120 }, box, window)).toEqual({ left: 40, top: 126 });
});

test('at the foot of the window it stands above its word', () => {
  expect(placeBeside({ left: 40, top: 760, bottom: 780 }, box, window).top).toBe(760 - 120 - 6);
});

test('it never leaves the window sideways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 500 }), fc.integer({ min: 0, max: 800 }), (left, top) => {
      const place = placeBeside({ left, top, bottom: top + 20 }, box, window);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + box.width).toBeLessThanOrEqual(window.width);
    }),
  );
});
