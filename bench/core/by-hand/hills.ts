/** f = 0.2·sin(x + y + r) − sin(x/2) with r = √(x² + y²), and ∇f, at points x₀ y₀ x₁ y₁ … away from the origin. */
export function hillsInto(points: Float64Array, values: Float64Array, gradients: Float64Array): void {
  for (let k = 0; k < values.length; k++) {
    const x = points[2 * k] as number;
    const y = points[2 * k + 1] as number;
    const r = Math.sqrt(x * x + y * y);
    const angle = x + y + r;
    const half = x / 2;
    const swing = 0.2 * Math.cos(angle);
    values[k] = 0.2 * Math.sin(angle) - Math.sin(half);
    gradients[2 * k] = swing * (1 + x / r) - 0.5 * Math.cos(half);
    gradients[2 * k + 1] = swing * (1 + y / r);
  }
}

/** Descends the hills from (x, y): fills `path` with the points, the start first, and `values` with f at each. */
export function descendHillsInto(
  x: number,
  y: number,
  rate: number,
  path: Float64Array,
  values: Float64Array,
): void {
  for (let k = 0; k < values.length; k++) {
    const r = Math.sqrt(x * x + y * y);
    const angle = x + y + r;
    const half = x / 2;
    const swing = 0.2 * Math.cos(angle);
    path[2 * k] = x;
    path[2 * k + 1] = y;
    values[k] = 0.2 * Math.sin(angle) - Math.sin(half);
    x -= rate * (swing * (1 + x / r) - 0.5 * Math.cos(half));
    y -= rate * (swing * (1 + y / r));
  }
}
