import { mean } from 'd3-array';
import { type Data, meanSquaredError } from './mean-squared-error';

export interface LineAndLoss {
  readonly slope: number;
  readonly intercept: number;
  /** The mean squared error of this line. */
  readonly loss: number;
}

/**
 * The line of least mean squared error: slope = Σ(xᵢ − x̄)(yᵢ − ȳ) / Σ(xᵢ − x̄)², intercept = ȳ − slope·x̄
 * (Legendre 1805; Gauss 1809). Null where no line is the one best: all points at the same x, or none at all.
 */
export function leastSquares(data: Data): LineAndLoss | null {
  const centerX = mean(data, ([x]) => x);
  const centerY = mean(data, ([, y]) => y);
  if (centerX === undefined || centerY === undefined) return null;
  // By comparison, not by the sum: rounding of the mean can make equal numbers look spread.
  if (data.every(([x]) => x === data[0]?.[0])) return null;
  let spread = 0;
  let together = 0;
  for (const [x, y] of data) {
    spread += (x - centerX) ** 2;
    together += (x - centerX) * (y - centerY);
  }
  const slope = together / spread;
  const intercept = centerY - slope * centerX;
  return { slope, intercept, loss: meanSquaredError(data).value([slope, intercept]) };
}
