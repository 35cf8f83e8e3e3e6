import fc from 'fast-check';
import type { Activation } from '@/core/network/activations';
import { forward, type Mode } from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { type Goal, type Loss, lossInto } from '@/core/network/loss';
import { type Network, type NetworkOptions, network } from '@/core/network/network';
import { stream } from '@/core/random';

/** Standard normal numbers of their own. */
export function normals(count: number, seed: number, purpose = 'test'): Float64Array {
  const values = new Float64Array(count);
  drawNormal(values, 1, stream(seed, purpose));
  return values;
}

/** Activations with a slope everywhere: central differences may be taken of them. */
export const smooth: readonly Activation[] = ['identity', 'sigmoid', 'tanh', 'softplus', 'silu', 'gelu'];

export interface Drawn {
  readonly options: NetworkOptions;
  readonly loss: Loss;
  readonly batch: number;
}

/** Small networks of every kind, all of their numbers set. */
export const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    seed: fc.nat(1e6),
    inputs: fc.integer({ min: 1, max: 4 }),
    hidden: fc.array(fc.integer({ min: 3, max: 5 }), { maxLength: 4 }),
    same: fc.boolean(),
    outputs: fc.integer({ min: 1, max: 3 }),
    activation: fc.constantFrom(...smooth),
    norm: fc.constantFrom('none' as const, 'batch' as const, 'layer' as const),
    residual: fc.constantFrom('none' as const, 'plain' as const, 'scaled' as const),
    loss: fc.constantFrom('mse' as const, 'cross-entropy' as const, 'binary-cross-entropy' as const),
    batch: fc.integer({ min: 3, max: 6 }),
  })
  .map(({ inputs, hidden, same, outputs, loss, batch, ...rest }) => ({
    // Residual layers need equal widths.
    options: { widths: [inputs, ...hidden.map((width) => (same ? 4 : width)), outputs], bias: 0.3, ...rest },
    loss,
    batch,
  }));

/** The network, with scales and shifts off 1 and 0, a batch for it, and a goal. A large ε keeps it smooth enough for differences. */
export function build({ options, loss, batch }: Drawn): { net: Network; inputs: Float64Array; goal: Goal } {
  const { widths, seed } = options;
  const net = network({ ...options, normEpsilon: 0.1 });
  net.layers.forEach(({ scale, shift }, k) => {
    normals(scale.length, seed, `scale${k}`).forEach((v, j) => {
      scale[j] = 1 + 0.2 * v;
    });
    shift.set(normals(shift.length, seed, `shift${k}`).map((v) => 0.2 * v));
  });
  const outputs = widths.at(-1) ?? 1;
  const target =
    loss === 'mse'
      ? normals(batch * outputs, seed, 'target')
      : Float64Array.from({ length: loss === 'cross-entropy' ? batch : batch * outputs }, (_, k) =>
          loss === 'cross-entropy' ? (seed + k) % outputs : (seed + k) % 2,
        );
  return { net, inputs: normals(batch * (widths[0] ?? 1), seed, 'inputs'), goal: { loss, target } };
}

/** The loss of a fresh forward pass. */
export function lossAt(net: Network, inputs: Float64Array, goal: Goal, mode: Mode = 'training'): number {
  const output = forward(net, inputs, { mode }).activations.at(-1) ?? new Float64Array();
  return lossInto(goal, output, net.architecture.widths.at(-1) ?? 1, new Float64Array(output.length));
}

/** ‖a − b‖ ≤ share·(‖a‖ + ‖b‖) + floor. */
export function near(a: ArrayLike<number>, b: ArrayLike<number>, share: number, floor = 0): boolean {
  const [x, y] = [Array.from(a), Array.from(b)];
  const off = Math.hypot(...x.map((value, k) => value - (y[k] ?? Number.NaN)));
  return x.length === y.length && off <= share * (Math.hypot(...x) + Math.hypot(...y)) + floor;
}
