import type { LayerPass, Pass } from './forward';
import type { Layer } from './layers';
import { timesTransposed } from './matrix';
import { isResidual } from './network';
import { projectExample, projectUnits } from './normalization';

/**
 * The Jacobian–vector product: how all activations of a pass change when its input changes by `change`, batch×inputs,
 * to first order. Returns the changes of a_0 … a_L, batch×units. Exact, with the batch's statistics changing too.
 * @throws RangeError where the change does not have the input's size.
 */
export function jacobianVector(pass: Pass, change: Float64Array): Float64Array[] {
  if (change.length !== pass.activations[0]?.length) {
    throw new RangeError(`${change.length} changes for ${pass.activations[0]?.length} inputs`);
  }
  return carried(pass, change);
}

/**
 * The same for several `directions` (rows×inputs) from one example of the batch. Under batch normalization the batch's
 * means and variances are held fixed, so that an example has a Jacobian of its own.
 */
export function exampleTangents(pass: Pass, example: number, directions: Float64Array): Float64Array[] {
  return carried(pass, directions, example);
}

/** Rows belong to the examples one by one, or all to `example`. */
function carried(pass: Pass, start: Float64Array, example?: number): Float64Array[] {
  const { network } = pass;
  const rows = start.length / (network.architecture.widths[0] as number);
  const changes = [start];
  network.layers.forEach((layer, k) => {
    const before = changes[k] as Float64Array;
    const after = new Float64Array(rows * layer.outputs);
    timesTransposed(after, before, layer.weights, rows, layer.outputs, layer.inputs);
    changes.push(after);
    if (k === network.layers.length - 1) return;
    const { slopes } = pass.layers[k] as LayerPass;
    throughNorm(pass, k, layer, after, example);
    const residual = isResidual(network, layer);
    for (let row = 0; row < rows; row++) {
      const at = row * layer.outputs;
      const own = (example ?? row) * layer.outputs;
      for (let j = 0; j < layer.outputs; j++) {
        const through = (slopes[own + j] as number) * (after[at + j] as number);
        after[at + j] = residual ? (before[at + j] as number) + network.branch * through : through;
      }
    }
  });
  return changes;
}

/** Carries changes of z through normalization, scale included, in place. */
function throughNorm(pass: Pass, k: number, layer: Layer, rows: Float64Array, example?: number): void {
  const { normalized, statistics } = pass.layers[k] as LayerPass;
  const { outputs } = layer;
  switch (pass.network.architecture.norm) {
    case 'none':
      return;
    case 'batch':
      if (example === undefined && pass.mode === 'training') {
        const means = new Float64Array(outputs);
        projectUnits(rows, normalized, statistics, means, new Float64Array(outputs));
      } else scaleUnits(rows, statistics.inverse);
      break;
    case 'layer':
      for (let row = 0; row * outputs < rows.length; row++) {
        const own = example ?? row;
        const inverse = statistics.inverse[own] as number;
        projectExample(rows, row * outputs, outputs, normalized, own * outputs, inverse);
      }
  }
  scaleUnits(rows, layer.scale);
}

function scaleUnits(rows: Float64Array, factors: Float64Array): void {
  for (let at = 0; at < rows.length; at += factors.length) {
    for (let j = 0; j < factors.length; j++) {
      rows[at + j] = (rows[at + j] as number) * (factors[j] as number);
    }
  }
}
