import { deviation, mean } from 'd3-array';
import { expect, it } from 'vitest';
import { gaussians } from '@/core/data/gaussians';

const coordinates = (label: number, options: Parameters<typeof gaussians>[0]) => {
  const { inputs, labels } = gaussians(options);
  return Array.from(inputs).filter((_, k) => labels[k >> 1] === label);
};

it('scatters each class about its own center, as far as asked', () => {
  const options = { count: 4000, deviation: 0.3, seed: 5 };
  for (const [label, center] of [
    [0, -1],
    [1, 1],
  ] as const) {
    expect(mean(coordinates(label, options))).toBeCloseTo(center, 1);
    expect(deviation(coordinates(label, options))).toBeCloseTo(0.3, 1);
  }
});

it('has as many points of each class, however they are cut into even batches', () => {
  const { labels } = gaussians({ count: 32, deviation: 1, seed: 1 });
  expect(labels.filter((label) => label === 1)).toHaveLength(16);
  expect(labels.slice(10, 16).filter((label) => label === 1)).toHaveLength(3);
});

it('gives one seed the same points every time, and another seed others', () => {
  const draw = (seed: number) => gaussians({ count: 8, deviation: 0.1, seed }).inputs;
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});

it('stays at the centers without deviation', () => {
  expect([...gaussians({ count: 2, deviation: 0, seed: 1 }).inputs]).toEqual([-1, -1, 1, 1]);
});
