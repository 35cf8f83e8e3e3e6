/** scale·(0.3·sin(0.1x) + 0.5·sin(cos x) + 0.1·sin(0.3x + 2) + 4·cos(0.1x) + 6·sin(0.05x)) at every x. */
export function ridgeInto(scale: number, xs: Float64Array, values: Float64Array): void {
  for (let k = 0; k < xs.length; k++) {
    const x = xs[k] as number;
    values[k] =
      scale *
      (0.3 * Math.sin(0.1 * x) +
        0.5 * Math.sin(Math.cos(x)) +
        0.1 * Math.sin(0.3 * x + 2) +
        4 * Math.cos(0.1 * x) +
        6 * Math.sin(0.05 * x));
  }
}

/** Descends the ridge from x: fills `path` with the places, the start first, and `values` with the height at each. */
export function descendRidgeInto(
  scale: number,
  x: number,
  rate: number,
  path: Float64Array,
  values: Float64Array,
): void {
  for (let k = 0; k < path.length; k++) {
    const sine = Math.sin(0.1 * x);
    const cosine = Math.cos(0.1 * x);
    const inner = Math.cos(x);
    const third = 0.3 * x + 2;
    const twentieth = 0.05 * x;
    path[k] = x;
    values[k] =
      scale *
      (0.3 * sine + 0.5 * Math.sin(inner) + 0.1 * Math.sin(third) + 4 * cosine + 6 * Math.sin(twentieth));
    x -=
      rate *
      scale *
      (0.03 * cosine -
        0.5 * Math.cos(inner) * Math.sin(x) +
        0.03 * Math.cos(third) -
        0.4 * sine +
        0.3 * Math.cos(twentieth));
  }
}
