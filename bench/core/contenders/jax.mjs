import { defaultDevice, init, jit, numpy as np, valueAndGrad, vjp } from '@jax-js/jax';
import { batch, units } from '../by-hand/sizes';
import { descent, points, ridges, specimen } from '../tasks';

const hills = (x, y) => {
  const r = np.sqrt(np.square(x.ref).add(np.square(y.ref)));
  return np
    .sin(x.ref.add(y).add(r))
    .mul(0.2)
    .sub(np.sin(x.mul(0.5)));
};

const ridge = (scale) => (x) =>
  np
    .sin(x.ref.mul(0.1))
    .mul(0.3)
    .add(np.sin(np.cos(x.ref)).mul(0.5))
    .add(np.sin(x.ref.mul(0.3).add(2)).mul(0.1))
    .add(np.cos(x.ref.mul(0.1)).mul(4))
    .add(np.sin(x.mul(0.05)).mul(6))
    .mul(scale);

/** jax-js on its `wasm` device, compiled by `jit`. Its sine and exponential are float32 in arrays of float64 too. */
export async function jax(precision) {
  await init('wasm');
  defaultDevice('wasm');
  const Floats = precision === 'float64' ? Float64Array : Float32Array;
  const dtype = np[precision];
  const array = (values) => np.array(Floats.from(values), { dtype });
  const xs = Floats.from({ length: points.length / 2 }, (_, k) => points[2 * k]);
  const ys = xs.map((_, k) => points[2 * k + 1]);
  const places = Floats.from(ridges.xs);
  const atEach = jit((x, y) => {
    const [values, back] = vjp(hills, [x, y]);
    const slopes = back(np.onesLike(values.ref));
    return [values, np.stack(slopes, 1)];
  });
  const walkOnHills = walker(array, hills, descent.rate);
  const sample = ridges.scales.map((scale) => jit(ridge(scale)));
  const walkOnRidge = ridges.scales.map((scale) => walker(array, ridge(scale), ridges.rate));

  return {
    name: `jax-js${precision === 'float64' ? ', float64 arrays' : ''}`,
    precision: precision === 'float64' ? 'float64, but float32 sin and tanh' : 'float32',
    tolerance: 1e-3,
    tasks: {
      gradients: () => {
        const [values, slopes] = atEach(np.array(xs, { dtype }), np.array(ys, { dtype }));
        return { values: values.dataSync(), slopes: slopes.dataSync() };
      },
      descent: () => walkOnHills([descent.x, descent.y], descent.steps),
      network: networkPass(array),
      ridge: () => {
        const heights = new Floats(ridges.scales.length * places.length);
        const path = [];
        const values = [];
        ridges.scales.forEach((_, k) => {
          heights.set(sample[k](np.array(places, { dtype })).dataSync(), k * places.length);
          const walked = walkOnRidge[k]([ridges.start], ridges.steps);
          path.push(...walked.path);
          values.push(...walked.values);
        });
        return { heights, path, values };
      },
    },
  };
}

/** Points stay on the device from step to step; what each step left there is read at the end. */
function walker(array, field, rate) {
  const step = jit((...point) => {
    const [value, slopes] = valueAndGrad(field, { argnums: point.map((_, i) => i) })(
      ...point.map((entry) => entry.ref),
    );
    return [value, ...point.map((entry, i) => entry.sub(slopes[i].mul(rate)))];
  });
  return (start, steps) => {
    const path = new Float64Array(start.length * (steps + 1));
    const values = new Float64Array(steps + 1);
    let point = start.map((entry) => array([entry]).reshape([]));
    for (let k = 0; k <= steps; k++) {
      const [value, ...next] = step(...point.map((entry) => entry.ref));
      point.forEach((entry, i) => {
        path[start.length * k + i] = entry.dataSync()[0];
      });
      values[k] = value.dataSync()[0];
      point = next;
    }
    for (const entry of point) entry.dispose();
    return { path, values };
  };
}

function networkPass(array) {
  const { network, inputs, targets } = specimen;
  const hidden = network.layers.length - 1;
  const input = array(inputs).reshape([batch, units]);
  const target = array(targets).reshape([batch, 1]);
  const weights = network.layers.map((layer) => array(layer.weights).reshape([layer.outputs, layer.inputs]));
  const biases = network.layers.map((layer) => array(layer.bias));
  // A zero added to every activation: its gradient is that of the activation.
  const probes = [
    input,
    ...network.layers.map(({ outputs }) =>
      array(new Float64Array(batch * outputs)).reshape([batch, outputs]),
    ),
  ];

  const loss = ({ probes, weights, biases }, target) => {
    let [a, ...rest] = probes;
    rest.forEach((probe, l) => {
      const z = np.matmul(a, np.transpose(weights[l])).add(biases[l]);
      a = (l < hidden ? np.tanh(z) : z).add(probe);
    });
    return np.mean(np.square(a.sub(target)));
  };
  const norms = (gradients) => np.stack(gradients.map((gradient) => np.sqrt(np.sum(np.square(gradient)))));
  const pass = jit((parameters, target) => {
    const [value, gradients] = valueAndGrad(loss)(parameters, target);
    return [value, norms(gradients.probes), norms(gradients.weights), gradients.biases];
  });
  const shared = (arrays) => arrays.map((entry) => entry.ref);
  return () => {
    const parameters = { probes: shared(probes), weights: shared(weights), biases: shared(biases) };
    const [value, activations, ofWeights, ofBiases] = pass(parameters, target.ref);
    for (const gradient of ofBiases) gradient.dispose();
    return { loss: value.dataSync(), activations: activations.dataSync(), weights: ofWeights.dataSync() };
  };
}
