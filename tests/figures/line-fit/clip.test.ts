import { expect, it } from 'vitest';
import { lineInSquare } from '@/figures/line-fit/clip';

it('a line is seen in the square however steep it is', () => {
  expect(lineInSquare(0.5, 1, 5)).toEqual([
    [-5, -1.5],
    [5, 3.5],
  ]);
  const steep = lineInSquare(1e92, 2e92, 5);
  expect(steep?.map(([x]) => x)).toEqual([-2, -2]);
  expect(lineInSquare(0, 7, 5)).toBeNull();
  expect(lineInSquare(1e92, 9e92, 5)).toBeNull();
});
