import { expect, it } from 'vitest';
import { rulerDomain, rulerFrame, rulerTicks } from '@/figures/three-landscapes/panel-frames';

it('writes no number of the ruler upon another, at any rate', () => {
  for (let power = -12; power <= 4; power += 0.5) {
    const frame = rulerFrame(rulerDomain([10 ** power, 1]));
    const ticks = rulerTicks(frame);
    expect(ticks).toContain(2);
    const places = ticks.map((tick) => frame.y(tick)).sort((a, b) => a - b);
    places.slice(1).forEach((y, k) => {
      expect(y - (places[k] ?? 0)).toBeGreaterThanOrEqual(14);
    });
  }
});

it('shows both ends of the ruler as the figure opens', () => {
  expect(rulerTicks(rulerFrame(rulerDomain([0.2, 45])))).toEqual([0.1, 2, 100]);
});
