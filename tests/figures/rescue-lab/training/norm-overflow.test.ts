import { describe, expect, it } from 'vitest';
import { clipInto } from '@/core/descent/clipping';
import { largestNorm, type NumberFormat } from '@/core/network/formats';
import { words } from '@/figures/rescue-lab/words';
import { laneOf, modelOf } from '../lane';
import { advance, runWith } from '../settings';

/** The norm that clipping by norm at 1 finds, and the first entry that it leaves. */
function clipped(entries: readonly number[], format: NumberFormat) {
  const gradient = Float64Array.from(entries);
  const norm = clipInto({ by: 'norm', at: 1 }, gradient, gradient, largestNorm[format]);
  return [norm, gradient[0]];
}
const hundred = (entry: number) => Array.from({ length: 100 }, () => entry);

describe('a norm that its number format does not hold', () => {
  // What torch.nn.utils.clip_grad_norm_ of PyTorch 1.13 gave for the same float32 gradients on a CPU.
  it.each([
    [hundred(1e20), Number.POSITIVE_INFINITY, 0],
    [hundred(1e19), Number.POSITIVE_INFINITY, 0],
    [[1e20], Number.POSITIVE_INFINITY, 0],
    [[1.9e19, 1.9e19], Number.POSITIVE_INFINITY, 0],
    [hundred(1.9e18), Number.POSITIVE_INFINITY, 0],
    [[1e19, 1e19], 1.4142135160245584e19, 0.7071068286895752],
    [[1.8e19], 1.8000000404716257e19, 1],
    [hundred(1.7e18), 1.7000000076812124e19, 0.09999999403953552],
  ])('is ∞ where PyTorch’s is, and leaves what PyTorch leaves', (entries, norm, left) => {
    const [found = 0, entry = 0] = clipped(entries, 'float32');
    if (norm === Number.POSITIVE_INFINITY) expect([found, entry]).toEqual([norm, left]);
    else {
      expect(found / norm).toBeCloseTo(1, 6);
      expect(entry).toBeCloseTo(left, 6);
    }
  });

  it('is one above 65504 in float16, whose squares are summed in float32', () => {
    expect(clipped([4e4, 4e4, 4e4], 'float16')).toEqual([Number.POSITIVE_INFINITY, 0]);
    expect(clipped([3e4, 3e4], 'float16')[0]).toBeCloseTo(42426.4, 1);
  });
});

describe('the lab', () => {
  const steep = {
    data: 'moons',
    points: 40,
    depth: 40,
    activation: 'relu',
    init: 'he',
    gain: 3.5,
    optimizer: 'sgd',
    rate: 0.01,
    clip: 'norm',
  } as const;

  it('sets the gradient to 0 where its norm passes float32, goes on, and says so', () => {
    const run = runWith(steep);
    const before = run.checkpoint().parameters;
    advance(run, 3);
    expect(run.fault()).toBeNull();
    expect(run.record()?.gradientNorm).toBe(Number.POSITIVE_INFINITY);
    expect(run.checkpoint().parameters).toEqual(before);
    expect(run.slowStep()?.update).toMatchObject({ gradientNorm: Number.POSITIVE_INFINITY, clippedNorm: 0 });
    const { sentence } = modelOf([laneOf(steep, 3)]);
    expect(sentence).toEqual({ key: 'norm-overflow', values: { step: 3, format: 'float32' } });
    for (const { sentences } of Object.values(words))
      expect(sentences['norm-overflow']).toContain('{format}');
  });

  it.each([{ precision: 'float64' }, { clip: 'value' }] as const)('moves the weights with %o', (changes) => {
    const run = runWith({ ...steep, ...changes });
    const before = run.checkpoint().parameters;
    expect(advance(run, 1).record()?.gradientNorm).toBeGreaterThan(largestNorm.float32);
    expect(run.checkpoint().parameters).not.toEqual(before);
  });
});
