import { expect, it } from 'vitest';
import { advance, runWith } from '../settings';

const sgd = { data: 'moons', points: 40, depth: 3, width: 8, optimizer: 'sgd', rate: 0.1 } as const;
const lossAfter = (steps: number, changes: Parameters<typeof runWith>[0]) =>
  advance(runWith({ ...sgd, ...changes }), steps).evaluate().trainLoss;

it.each([0.001, 0.01, 0.1])(
  'L2 of strength %d is weight decay by as much under plain descent',
  (strength) => {
    for (const seed of [1, 2, 3]) {
      const l2 = lossAfter(100, { seed, penalty: 'l2', strength });
      expect(lossAfter(100, { seed, penalty: 'decay', strength })).toBeCloseTo(l2, 12);
      expect(lossAfter(100, { seed })).not.toBeCloseTo(l2, 6);
    }
  },
);

it('L2 adds s·w to the gradient, as PyTorch’s weight_decay of SGD does', () => {
  // One step of w ← w − η(g + s·w) against one of w ← w − ηg, on the weights of one network.
  const [plain, penalized] = [{}, { penalty: 'l2', strength: 0.5 } as const].map((changes) =>
    advance(runWith({ ...sgd, ...changes }), 1).checkpoint(),
  );
  const before = runWith(sgd).checkpoint();
  const moved = before.parameters.map(
    (w, k) => ((plain?.parameters[k] as number) - (penalized?.parameters[k] as number)) / (0.1 * 0.5 * w),
  );
  // Biases begin at 0 and have no penalty.
  const weights = moved.filter((_, k) => before.parameters[k] !== 0);
  expect(weights.length).toBeGreaterThan(100);
  for (const ratio of weights) expect(ratio).toBeCloseTo(1, 8);
});

it('L2 and decay part under Adam', () => {
  const adam = { optimizer: 'adam', rate: 0.01, strength: 0.1 } as const;
  const [l2, decay] = (['l2', 'decay'] as const).map((penalty) => lossAfter(100, { ...adam, penalty }));
  expect(Math.abs((l2 as number) - (decay as number))).toBeGreaterThan(0.01);
});
