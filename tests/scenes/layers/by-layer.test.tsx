import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';

const fading = Float64Array.from({ length: 51 }, (_, l) => 0.7 ** (50 - l));
const lost = Float64Array.of(0, Number.POSITIVE_INFINITY, Number.NaN, 1e300, 1);

const drawn = (values: Float64Array, heights = sharedHeights([values])) =>
  renderToStaticMarkup(
    <ByLayer
      title="Way back"
      layers="layer"
      measure="ratio"
      heights={heights}
      zones
      series={[
        { quantity: 'gradient', values, shape: 'bars' },
        { quantity: 'theory', values, shape: 'line' },
      ]}
    />,
  );

describe('a picture by layer', () => {
  it('has a bar for every layer, and names the first and the last', () => {
    const html = drawn(fading);
    expect(html.match(/class="bars"[^>]*d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(51);
    expect(html).toContain('>50<');
    expect(html).toContain('aria-label="Way back: ratio"');
  });

  it('marks what has no place, and draws nothing that is no number', () => {
    const html = drawn(lost);
    expect(html).not.toMatch(/NaN|Infinity/);
    expect(html.match(/mark-shape/g)).toHaveLength(2);
  });

  it('shares its heights with a picture beside it', () => {
    const heights = sharedHeights([fading, Float64Array.of(1e9)]);
    expect(heights[0]).toBeLessThanOrEqual(0.7 ** 50);
    expect(heights[1]).toBeGreaterThanOrEqual(1e9);
    expect(sharedHeights([Float64Array.of(1)])).toEqual([1e-6, 1e6]);
  });
});
