import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backward } from '@/core/network/backward';
import { forward } from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { network } from '@/core/network/network';
import { stream } from '@/core/random';
import { runStages } from '@/figure/compute';
import { modelAt } from '@/figure/model-at';
import { beyondFormat } from '@/figures/layer-gradients/beyond-format';
import { criticalGainOnSlider } from '@/figures/layer-gradients/critical-gain';
import { layerGradients } from '@/figures/layer-gradients/figure';
import { stages } from '@/figures/layer-gradients/networks';
import { schema } from '@/figures/layer-gradients/params';
import { defaults, type Values } from '@/params/schema';
import { keptPercent } from '../../core/network/kept-percent';
import { anyState } from '../all-figures';

const opening = defaults(schema);
const look = (state: Partial<Values<typeof schema>>) => modelAt(layerGradients, { ...opening, ...state });
const wide = { width: 128, depth: 50 };

/** The smallest numbers above 0 (IEEE 754). */
const least = { float16: 2 ** -24, float32: 2 ** -149 };

/** Every entry of ∂L/∂a_l, l = 0 … depth + 1, of the same network built by hand. */
function gradientsOf({
  depth,
  width,
  batch,
  seed,
  ...state
}: Values<typeof schema>): readonly Float64Array[] {
  const widths = [...new Array<number>(depth + 1).fill(width), 1];
  const { activation, gain, bias } = state;
  const normals = (count: number, purpose: string) => {
    const values = new Float64Array(count);
    drawNormal(values, 1, stream(seed, purpose));
    return values;
  };
  const pass = forward(network({ widths, activation, gain, bias, seed }), normals(batch * width, 'inputs'));
  return backward(pass, { loss: 'mse', target: normals(batch, 'targets') }).activations;
}

describe('the gradient microscope', () => {
  it.each(keptPercent)(
    'shows %s at gain %d keep %d percent of the gradient a layer, at any seed',
    (activation, gain, percent) => {
      for (const seed of [1, 7, 42]) {
        const { readouts } = look({ ...wide, activation, gain, seed });
        expect(Math.abs((100 * (readouts['growth-per-layer'] as number)) / percent - 1)).toBeLessThan(0.05);
      }
    },
  );

  it('says vanishing, healthy, exploding and overflow, each of a network that is', () => {
    expect(look({ ...wide, activation: 'sigmoid' }).sentence.key).toBe('vanishing');
    expect(look(wide).sentence.key).toBe('healthy');
    expect(look({ ...wide, gain: 3 }).sentence.key).toBe('exploding');
    const relu = look({ activation: 'relu', gain: 5, depth: 100 });
    expect(relu.readouts.verdict).toBe('overflow');
    expect(relu.sentence).toEqual({ key: 'overflow-forward', values: { format: 'float32', layer: 72 } });
  });

  it('computes gradients of weights for the table where the picture shows none, down to the last row', () => {
    const shown = look({ gradient: 'weights' });
    const postponed = look({ gradient: 'activations' });
    expect(shown.weightGradients.some(Number.isFinite)).toBe(true);
    expect(postponed.weightGradients.some(Number.isFinite)).toBe(false);
    expect(postponed.activationGradients).toEqual(shown.activationGradients);
    expect(postponed.readouts).toEqual(shown.readouts);
    expect(layerGradients.rows(postponed)).toEqual(layerGradients.rows(shown));
    const result = runStages({ stages }, opening);
    expect(structuredClone(result)).toEqual(result);
  });

  it('crosses from vanishing to exploding as the gain alone moves', () => {
    const verdicts = [0.5, 1, 2].map((gain) => look({ ...wide, gain }).verdict);
    expect(verdicts).toEqual(['vanishing', 'healthy', 'exploding']);
  });

  it('lets a nudge grow forward as the gradient grows backward: both are the product of the Jacobians', () => {
    for (const gain of [0.7, 1.5, 3]) {
      const { changes, activationGradients: norms } = look({ ...wide, gain });
      const forward = (changes[50] as number) ** (1 / 50);
      const backward = ((norms[0] as number) / (norms[50] as number)) ** (1 / 50);
      expect(forward / backward).toBeGreaterThan(0.97);
      expect(forward / backward).toBeLessThan(1.03);
    }
  });

  it('shows activations that stay level while their gradients explode: chaos cannot be seen forward', () => {
    const { spreads, verdict } = look({ ...wide, gain: 3 });
    expect(verdict).toBe('exploding');
    for (const spread of spreads.subarray(5)) expect(spread).toBeCloseTo(0.85, 1);
  });

  it('finds theory where the network is wide, and scatters about it where it is narrow', () => {
    const off = (width: number, seed: number) => {
      const { readouts } = look({ ...wide, width, activation: 'relu', gain: Math.SQRT2, seed });
      return Math.abs(Math.log(readouts['growth-per-layer'] as number));
    };
    const seeds = [1, 2, 3, 4, 5, 6];
    const mean = (width: number) => seeds.reduce((sum, seed) => sum + off(width, seed), 0) / seeds.length;
    expect(mean(4)).toBeGreaterThan(5 * mean(128));
  });

  it('shows weights with level gradients where gradient and activation shrink from opposite ends', () => {
    const { weightGradients, sentence, verdict } = look({ ...wide, activation: 'relu', gradient: 'weights' });
    const norms = [...weightGradients.subarray(1)];
    expect(Math.max(...norms) / Math.min(...norms)).toBeLessThan(3);
    expect([sentence.key, verdict]).toEqual(['weights', 'vanishing']);
  });

  it.each([
    { activation: 'sigmoid', precision: 'float16' },
    { activation: 'sigmoid', precision: 'float16', width: 4, batch: 100 },
    { activation: 'sigmoid', precision: 'float16', width: 60, batch: 1 },
    { gain: 0.2, bias: 0.5, precision: 'float16', residual: 0 },
    { activation: 'sigmoid', gain: 0.1, depth: 50, width: 16, precision: 'float32' },
  ] as const)('names the layer from which on a format stores every entry as 0 (%o)', (state) => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { sentence } = look({ ...state, seed });
      expect(sentence.key).toBe('underflow');
      const layer = sentence.values.layer as number;
      const entries = gradientsOf({ ...opening, ...state, seed });
      const kept = (l: number) => entries[l]?.some((entry) => Math.abs(entry) > least[state.precision] / 2);
      expect(kept(layer)).toBe(false);
      expect(kept(layer + 1)).toBe(true);
    }
  });

  it('names layer 9 for a sigmoid in half precision, and 9 or 10 for other seeds', () => {
    const layers = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => look({ activation: 'sigmoid', precision: 'float16', seed }).sentence.values.layer,
    );
    expect(layers[0]).toBe(9);
    expect(new Set(layers)).toEqual(new Set([9, 10]));
  });

  it('gives no digit in the sentence of a chaotic network', () => {
    const chaotic = [
      look({ depth: 100, gain: 5, precision: 'float64' }),
      look({ depth: 100, gain: 5, precision: 'float16' }),
      look({ depth: 100, gain: 5, gradient: 'weights' }),
      look({ depth: 60, width: 16, norm: 'batch', batch: 1, residual: 1 }),
      look({ depth: 40, width: 15, norm: 'batch', batch: 2, activation: 'identity', precision: 'float64' }),
      look({ depth: 98, width: 20, norm: 'batch', batch: 2, gain: 4.9, precision: 'float16' }),
    ];
    expect(chaotic.map(({ sentence }) => sentence.key)).toEqual([
      'chaotic-exploding',
      'chaotic-overflow',
      'chaotic-exploding',
      'chaotic-healthy',
      'chaotic-vanishing',
      'chaotic-underflow',
    ]);
    for (const model of chaotic) {
      expect(model.chaotic).toContain('ratio');
      expect(Object.values(model.sentence.values).every((value) => typeof value === 'string')).toBe(true);
    }
  });

  it('says when a gradient is exactly zero, and why it has no growth where there is none at all', () => {
    expect(look({ gain: 0 }).sentence).toEqual({ key: 'zero', values: { layer: 19 } });
    expect(look({ gain: 0 }).readouts).toMatchObject({
      ratio: 0,
      'growth-per-layer': 0,
      verdict: 'vanishing',
    });
  });

  it('says why nothing passes where a single number is normalized, and calls that no chaos', () => {
    for (const alone of [{ norm: 'batch', batch: 1 } as const, { norm: 'layer', width: 1 } as const]) {
      const { sentence, readouts, chaotic } = look(alone);
      expect(sentence.key).toBe('normalized-away');
      expect([readouts.ratio, chaotic]).toEqual([0, []]);
    }
    expect(look({ norm: 'layer', batch: 1 }).sentence.key).toBe('healthy');
  });

  it('tells a factor near 1 from 1', () => {
    expect(look({ ...wide, activation: 'relu', init: 'he' }).sentence.values.growth).toBe(1.002);
  });

  it('loses the whole way back to an overflow on the way forward, and the way below it to one on the way back', () => {
    const there = look({ activation: 'relu', gain: 5, depth: 100 });
    expect(beyondFormat(there)).toEqual({ forwardFrom: 72, backwardTo: 100, zeroTo: -1 });
    const back = look({ gain: 5, depth: 60, precision: 'float16' });
    const { overflow } = back.faults;
    expect(overflow?.quantity).toMatch(/gradient$/);
    expect(beyondFormat(back)).toEqual({ forwardFrom: 61, backwardTo: overflow?.layer, zeroTo: -1 });
    expect(beyondFormat(look({ activation: 'sigmoid', precision: 'float16' })).zeroTo).toBe(9);
  });

  it('calls a network chaotic only where last digits grow into those that are shown', () => {
    expect(look(opening).chaotic).toEqual([]);
    expect(look({ ...wide, gain: 1.5 }).chaotic).toEqual([]);
    expect(look({ depth: 100, activation: 'relu', gain: 5 }).chaotic).toEqual([]);
    expect(look({ depth: 100, gain: 5 }).chaotic).toContain('ratio');
  });

  it('marks the gain at which theory sees neither growth nor decay', () => {
    const at = (state: Partial<Values<typeof schema>>) => criticalGainOnSlider({ ...opening, ...state });
    expect(at({})).toBeCloseTo(1, 3);
    expect(at({ activation: 'relu' })).toBeCloseTo(Math.SQRT2, 6);
    expect(at({ activation: 'relu', init: 'he' })).toBeCloseTo(1, 6);
    expect(at({ activation: 'relu', init: 'orthogonal' })).toBeCloseTo(Math.SQRT2, 6);
    expect(at({ activation: 'sigmoid' })).toBeNull();
    expect(at({ norm: 'batch' })).toBeNull();
    expect(at({ residual: 1 })).toBeNull();
  });

  it('has a number or none for everything that it shows, over its whole range', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        // Wide and large batches only take longer.
        const { width, batch } = state as Values<typeof schema>;
        const model = look({ ...state, width: Math.min(width, 24), batch: Math.min(batch, 12) });
        const { spreads, changes, activationGradients, predictedSpreads, predictedGradients } = model;
        for (const values of [spreads, changes, activationGradients, predictedSpreads, predictedGradients]) {
          expect(values).toHaveLength(model.depth + 1);
          expect(values.every(Number.isFinite)).toBe(true);
        }
        for (const value of Object.values(model.readouts)) expect(value).not.toBeNaN();
        expect(Object.values(model.sentence.values)).not.toContain(Number.NaN);
        expect(layerGradients.rows(model)).toHaveLength(model.depth + 1);
      }),
      { numRuns: 150 },
    );
  });
});
