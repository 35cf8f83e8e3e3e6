import { type Expression, variable } from '@/core/calculus/arithmetic';
import { type Landscape, landscape } from './landscape';

/** What the recurrent unit starts from. */
export const cliffStart = 0.5;
/** What its last output shall be. */
const cliffTarget = 0.7;

/** Of −|x|, so that nothing overflows; the same bits as in the gradient. */
function sigmoid(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

/**
 * The error surface of one recurrent unit over its weight w and bias b (Pascanu, Mikolov & Bengio 2013, equation 8 and
 * figure 6): x_t = w·σ(x_{t−1}) + b from x_0 = ½, and the error (σ(x_T) − 0.7)² after T = `time` steps; theirs is 50.
 * The gradient is that of back-propagation through time. It stays finite for every finite point but those so large that
 * w^T overflows.
 * @throws RangeError where `time` is not a whole number, or below 1.
 */
export function cliff(time: number): Landscape {
  if (!Number.isInteger(time) || time < 1) throw new RangeError(`${time} is no number of time steps`);
  const expression: Expression = (m, variables) => {
    const w = variable(variables, 0);
    const b = variable(variables, 1);
    const half = m.constant(0.5);
    // σ(x) = ½ + ½·tanh(x/2)
    const output = (x: typeof w) => m.add(half, m.multiply(half, m.tanh(m.multiply(half, x))));
    let x = m.constant(cliffStart);
    for (let t = 0; t < time; t++) x = m.add(m.multiply(w, output(x)), b);
    const off = m.subtract(output(x), m.constant(cliffTarget));
    return m.multiply(off, off);
  };
  /** σ(x_t) and σ′(x_t) for t = 0 … T. */
  const outputs = new Float64Array(time + 1);
  const slopes = new Float64Array(time + 1);

  /** σ(x_T) alone; a state that comes again stays, which on the flats is soon. */
  const last = (w: number, b: number): number => {
    let x = cliffStart;
    for (let t = 0; t < time; t++) {
      const next = w * sigmoid(x) + b;
      if (next === x) break;
      x = next;
    }
    return sigmoid(x);
  };
  /** Fills both; a state that comes again stays here, too. */
  const run = (w: number, b: number) => {
    let x = cliffStart;
    for (let t = 0; ; t++) {
      // Of |x|, so that σ′ keeps its digits where σ has come to 1.
      const e = Math.exp(-Math.abs(x));
      outputs[t] = (x < 0 ? e : 1) / (1 + e);
      slopes[t] = e / ((1 + e) * (1 + e));
      if (t === time) return;
      const next = w * (outputs[t] as number) + b;
      if (next === x) {
        outputs.fill(outputs[t] as number, t + 1);
        slopes.fill(slopes[t] as number, t + 1);
        return;
      }
      x = next;
    }
  };

  return landscape(2, expression, {
    value: (point) => {
      const off = last(point[0] as number, point[1] as number) - cliffTarget;
      return off * off;
    },
    gradientInto: (point, out) => {
      const w = point[0] as number;
      run(w, point[1] as number);
      const off = (outputs[time] as number) - cliffTarget;
      /** ∂E/∂x_t */
      let delta = 2 * off * (slopes[time] as number);
      let byWeight = 0;
      let byBias = 0;
      for (let t = time; t > 0; t--) {
        byWeight += delta * (outputs[t - 1] as number);
        byBias += delta;
        delta *= w * (slopes[t - 1] as number);
      }
      const finite = Number.isFinite(byWeight) && Number.isFinite(byBias);
      out[0] = finite ? byWeight : Number.NaN;
      out[1] = finite ? byBias : Number.NaN;
      return finite ? off * off : Number.NaN;
    },
  });
}
