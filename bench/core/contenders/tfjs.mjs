import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import { batch, units } from '../by-hand/sizes';
import { descent, points, ridges, specimen } from '../tasks';

// Keeps it from recommending its native package.
tf.env().set('PROD', true);

const hills = (x, y) => {
  const r = tf.sqrt(tf.add(tf.square(x), tf.square(y)));
  return tf.sub(tf.mul(0.2, tf.sin(tf.add(tf.add(x, y), r))), tf.sin(tf.div(x, 2)));
};

const ridge = (scale) => (x) =>
  tf.mul(
    scale,
    tf.addN([
      tf.mul(0.3, tf.sin(tf.mul(0.1, x))),
      tf.mul(0.5, tf.sin(tf.cos(x))),
      tf.mul(0.1, tf.sin(tf.add(tf.mul(0.3, x), 2))),
      tf.mul(4, tf.cos(tf.mul(0.1, x))),
      tf.mul(6, tf.sin(tf.mul(0.05, x))),
    ]),
  );

/** It knows no Float64Array. */
const tensor = (values, shape) => tf.tensor(Float32Array.from(values), shape);

/** TensorFlow.js on its `cpu` or `wasm` backend. */
export async function tfjs(backend) {
  const ready = () => tf.setBackend(backend);
  await ready();
  const xs = Float32Array.from({ length: points.length / 2 }, (_, k) => points[2 * k]);
  const ys = xs.map((_, k) => points[2 * k + 1]);
  return {
    name: `tfjs ${backend}`,
    precision: 'float32',
    tolerance: 1e-3,
    ready,
    tasks: {
      gradients: () =>
        tf.tidy(() => {
          const x = tf.tensor1d(xs);
          const y = tf.tensor1d(ys);
          const { value, grads } = tf.valueAndGrads(hills)([x, y], tf.onesLike(x));
          return { values: value.dataSync(), slopes: tf.stack(grads, 1).dataSync() };
        }),
      descent: () => walk(hills, [descent.x, descent.y], descent.rate, descent.steps),
      network: networkPass(),
      ridge: () => {
        const heights = new Float32Array(ridges.scales.length * ridges.xs.length);
        const path = [];
        const values = [];
        ridges.scales.forEach((scale, k) => {
          const samples = tf.tidy(() => ridge(scale)(tensor(ridges.xs)).dataSync());
          heights.set(samples, k * samples.length);
          const walked = walk(ridge(scale), [ridges.start], ridges.rate, ridges.steps);
          path.push(...walked.path);
          values.push(...walked.values);
        });
        return { heights, path, values };
      },
    },
  };
}

function walk(field, start, rate, steps) {
  const path = new Float32Array(start.length * (steps + 1));
  const values = new Float32Array(steps + 1);
  const gradients = tf.valueAndGrads(field);
  let point = start;
  for (let k = 0; k <= steps; k++) {
    path.set(point, start.length * k);
    point = tf.tidy(() => {
      const { value, grads } = gradients(point.map((entry) => tf.scalar(entry)));
      values[k] = value.dataSync()[0];
      return point.map((entry, i) => entry - rate * grads[i].dataSync()[0]);
    });
  }
  return { path, values };
}

function networkPass() {
  const { network, inputs, targets } = specimen;
  const layers = network.layers.length;
  const weights = network.layers.map((layer) => tensor(layer.weights, [layer.outputs, layer.inputs]));
  const biases = network.layers.map((layer) => tensor(layer.bias));
  const input = tensor(inputs, [batch, units]);
  const target = tensor(targets, [batch, 1]);
  // A zero added to every activation: its gradient is that of the activation.
  const probes = network.layers.map((layer) => tf.zeros([batch, layer.outputs]));
  const norm = (gradient) => tf.sqrt(tf.sum(tf.square(gradient)));

  const loss = (a, ...rest) => {
    for (let l = 0; l < layers; l++) {
      const z = tf.add(tf.matMul(a, rest[l], false, true), rest[layers + l]);
      a = tf.add(l < layers - 1 ? tf.tanh(z) : z, rest[2 * layers + l]);
    }
    return tf.mean(tf.squaredDifference(a, target));
  };
  const gradients = tf.valueAndGrads(loss);
  return () =>
    tf.tidy(() => {
      const { value, grads } = gradients([input, ...weights, ...biases, ...probes]);
      const atInput = grads[0];
      return {
        loss: value.dataSync(),
        activations: tf.stack([atInput, ...grads.slice(1 + 2 * layers)].map(norm)).dataSync(),
        weights: tf.stack(grads.slice(1, 1 + layers).map(norm)).dataSync(),
      };
    });
}
