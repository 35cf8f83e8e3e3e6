import { type Activation, activateInto } from './activations';
import { expectation, meanSquare, places } from './gaussian';
import type { Residual } from './network';
import type { Norm } from './normalization';

/** A network of infinite width, as far as the theory sees it. */
export interface MeanFieldOptions {
  readonly activation: Activation;
  /** σ_w²: the variance of a weight times the inputs of its layer; gain² for `normal` and `orthogonal`, 2·gain² for `he`. */
  readonly weightVariance: number;
  /** σ_b². */
  readonly biasVariance?: number;
  /** Hidden layers. */
  readonly depth: number;
  readonly norm?: Norm;
  readonly normEpsilon?: number;
  readonly residual?: Residual;
}

/** What mean-field theory predicts, from an input of standard normal numbers. */
export interface MeanField {
  /** √E[a_l²], the root mean square of activations, l = 0 … depth. */
  readonly lengths: Float64Array;
  /** Their standard deviation about the mean of a layer, l = 0 … depth. */
  readonly spreads: Float64Array;
  /** √χ_l = ‖∂L/∂a_{l−1}‖/‖∂L/∂a_l‖, l = 1 … depth at index l − 1. */
  readonly growth: Float64Array;
}

const values = new Float64Array(places.length);
const slopes = new Float64Array(places.length);

interface Moments {
  readonly mean: number;
  readonly square: number;
  readonly slopeSquare: number;
}

/** E[φ(√q·z)], E[φ²] and E[φ′²] over a standard normal z. */
function moments(activation: Activation, q: number): Moments {
  const root = Math.sqrt(q);
  for (let k = 0; k < places.length; k++) values[k] = root * (places[k] as number);
  activateInto(activation, values, values, slopes);
  return { mean: expectation(values), square: meanSquare(values), slopeSquare: meanSquare(slopes) };
}

/**
 * Lengths q_l = σ_w²·E[φ(√q_{l−1} z)²] + σ_b² and slopes χ_l = σ_w²·E[φ′(√q_l z)²], layer by layer (Poole et al. 2016;
 * Schoenholz et al. 2017). Normalization divides by the spread that it finds: over a layer's units (`layer`), or over a
 * large batch (`batch`; Yang et al. 2019). A residual layer adds its branch to both.
 *
 * Widths are taken for infinite. In a `plain` residual ReLU network of finite width, a share of about 1/width of the
 * gradient lies along the activations, grows as they do, and overtakes what is predicted here after some 20 layers.
 */
export function meanField(options: MeanFieldOptions): MeanField {
  const { activation, weightVariance, biasVariance = 0, depth } = options;
  const { norm = 'none', normEpsilon = 1e-5, residual = 'none' } = options;
  const share = residual === 'scaled' ? 1 / Math.sqrt(Math.max(1, depth)) : 1;
  const kept = residual === 'none' ? 0 : 1;
  const lengths = new Float64Array(depth + 1);
  const spreads = new Float64Array(depth + 1);
  const growth = new Float64Array(depth);
  lengths[0] = 1;
  spreads[0] = 1;
  let mean = 0;
  let square = 1;
  // Of one unit over examples; the rest of its square is the same for all of them.
  let varied = 1;
  for (let l = 1; l <= depth; l++) {
    const found = norm === 'batch' ? weightVariance * varied : weightVariance * square + biasVariance;
    const scale = norm === 'none' ? 1 : 1 / (found + normEpsilon);
    const after = moments(activation, found * scale);
    const chi = weightVariance * scale * after.slopeSquare;
    growth[l - 1] = Math.sqrt(kept + share * share * chi);
    // Branch and skip are independent but for their means.
    square = kept * (square + 2 * share * mean * after.mean) + share * share * after.square;
    mean = kept * mean + share * after.mean;
    varied = kept * varied + share * share * (after.square - after.mean ** 2);
    lengths[l] = Math.sqrt(square);
    spreads[l] = Math.sqrt(Math.max(0, square - mean * mean));
  }
  return { lengths, spreads, growth };
}

/** Where the length of a deep network without normalization settles, and how its gradients then grow per layer. */
export interface FixedPoint {
  /** q*, the variance of preactivations; 0 or Infinity where they shrink or grow for ever. */
  readonly length: number;
  /** χ there: below 1 order and vanishing gradients, above 1 chaos and exploding ones. */
  readonly chi: number;
  /** √χ. */
  readonly growth: number;
}

/** Lengths beyond are taken for 0 and ∞; the slopes there are those of the limits. */
const tiny = 1e-9;
const vast = 1e60;
const bisections = 60;

/**
 * The fixed point of q ← σ_w²·E[φ(√q z)²] + σ_b² that a network fed with standard normal numbers is drawn to. Found by
 * bisection, as iteration takes for ever at the edge of chaos. Where every length is a fixed point (ReLU at σ_w = √2), it is the first.
 */
export function fixedPoint(activation: Activation, weightVariance: number, biasVariance = 0): FixedPoint {
  const step = (q: number) => weightVariance * moments(activation, q).square + biasVariance;
  const first = weightVariance + biasVariance;
  const at = (q: number, length: number): FixedPoint => {
    const chi = weightVariance * moments(activation, q).slopeSquare;
    return { length, chi, growth: Math.sqrt(chi) };
  };
  const lean = (q: number) => {
    const change = step(q) / q - 1;
    return Math.abs(change) < 1e-12 ? 0 : Math.sign(change);
  };
  if (first === 0) return at(0, 0);
  const direction = lean(first);
  if (direction === 0) return at(first, first);
  let near = first;
  let far = first * 2 ** direction;
  while (lean(far) === direction) {
    near = far;
    far *= 2 ** direction;
    if (far > vast) return at(far, Number.POSITIVE_INFINITY);
    if (far < tiny) return at(1 / vast, 0);
  }
  for (let k = 0; k < bisections; k++) {
    const middle = Math.sqrt(near * far);
    if (lean(middle) === direction) near = middle;
    else far = middle;
  }
  return at(far, far);
}
