import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { activate } from '@/core/network/activations';
import { WordsContext } from '@/figure/context';
import { curvesOf } from '@/figures/activation-shapes/curves';
import { slopeFrame, valueFrame } from '@/figures/activation-shapes/frames';
import { ShapeChart } from '@/figures/activation-shapes/ShapeChart';
import { words } from '@/figures/activation-shapes/words';

const drawn = (z: number) =>
  renderToStaticMarkup(
    <WordsContext value={words.en}>
      <ShapeChart z={z} {...activate('relu', z)} curves={curvesOf('relu')} onMove={() => undefined} />
    </WordsContext>,
  );

describe('the point on an activation', () => {
  it('is a cross on the curve, and an arrow at the edge where the curve has left the picture', () => {
    expect(drawn(3)).toContain('mark mark-cross');
    const outside = drawn(6);
    expect(outside).not.toContain('mark mark-cross');
    expect(outside).toContain('mark mark-up');
    expect(outside).toContain('φ = 6');
  });

  it.each([-6, 0, 3, 6])('at %f has a leader that keeps out of the numbers between the pictures', (z) => {
    const [, d = ''] = /class="leader" d="([^"]*)"/.exec(drawn(z)) ?? [];
    const parts = [...d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, , from, to]) => [
      Number(from),
      Number(to),
    ]);
    expect(parts).toHaveLength(2);
    for (const [from = 0, to = 0] of parts) {
      const within = ({ inner }: typeof valueFrame) =>
        Math.min(from, to) >= inner.top - 0.1 && Math.max(from, to) <= inner.bottom + 0.1;
      expect(within(valueFrame) || within(slopeFrame)).toBe(true);
    }
  });
});
