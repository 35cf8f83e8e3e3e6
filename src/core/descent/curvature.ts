/** How a landscape bends at a point, from its Hessian. */
export interface Curvature {
  /** The curvatures along the principal directions, ascending: the Hessian's eigenvalues. */
  readonly eigenvalues: readonly number[];
  readonly smallest: number;
  readonly largest: number;
  /** 2/λ for the largest curvature λ: near a minimum, descent with a larger rate flies off. Infinity if λ ≤ 0. */
  readonly largestRate: number;
}

const sweeps = 50;

/** The curvature of a symmetric Hessian; all NaN where it has an entry that is not finite. */
export function curvature(hessian: readonly (readonly number[])[]): Curvature {
  const eigenvalues = symmetricEigenvalues(hessian);
  const smallest = eigenvalues.at(0) ?? Number.NaN;
  const largest = eigenvalues.at(-1) ?? Number.NaN;
  return {
    eigenvalues,
    smallest,
    largest,
    largestRate: largest <= 0 ? Number.POSITIVE_INFINITY : 2 / largest,
  };
}

/** Eigenvalues of a symmetric matrix, ascending, by Jacobi's rotations (Golub & Van Loan, section 8.5). */
function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const n = matrix.length;
  const a = Float64Array.from(matrix.flat());
  if (!a.every(Number.isFinite)) return new Array<number>(n).fill(Number.NaN);
  const size = (i: number) => Math.sqrt(Math.abs(a[i * n + i] as number));
  let turned = true;
  for (let sweep = 0; turned && sweep < sweeps; sweep++) {
    turned = false;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p * n + q] as number) <= Number.EPSILON * size(p) * size(q)) continue;
        rotate(a, n, p, q);
        turned = true;
      }
    }
  }
  return Array.from({ length: n }, (_, k) => a[k * n + k] as number).sort((x, y) => x - y);
}

/** Turns axes p and q so that their off-diagonal entry vanishes. */
function rotate(a: Float64Array, n: number, p: number, q: number): void {
  const pq = a[p * n + q] as number;
  const pp = a[p * n + p] as number;
  const qq = a[q * n + q] as number;
  const theta = (qq - pp) / (2 * pq);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p] as number;
    const kq = a[k * n + q] as number;
    a[k * n + p] = cosine * kp - sine * kq;
    a[p * n + k] = cosine * kp - sine * kq;
    a[k * n + q] = sine * kp + cosine * kq;
    a[q * n + k] = sine * kp + cosine * kq;
  }
  a[p * n + p] = pp - tangent * pq;
  a[q * n + q] = qq + tangent * pq;
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}
