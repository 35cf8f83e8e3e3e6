/*
 * Sine and cosine by additions and multiplications alone. `Math.sin` and `Math.cos` differ between engines in the last
 * bit, and V8's are further from the nearest double than those under PyTorch and NumPy. These give the same bits
 * everywhere, almost always those of the C library. On a chaotic landscape the last bit decides where a walk ends.
 */

/** π/64 in units of 2⁻¹³⁰. */
const step = 0x3243f6a8885a308d313198a2e0370734n;
const unit = 2 ** 130;
const stepsPerTurn = 128;
const quarter = 32;

/** π/64 in three parts; the first two have 31 bits, so that their products with a count of steps are exact. */
const first = (step >> 95n) << 95n;
const second = ((step - first) >> 64n) << 64n;
const step1 = Number(first) / unit;
const step2 = Number(second) / unit;
const step3 = Number(step - first - second) / unit;
const stepsPerRadian = 64 / Math.PI;

/** Radians from which on the products are exact no more. */
const far = 1e5;
/** Adding and subtracting 1.5·2⁵² rounds to a whole number. */
const round = 2 ** 52 * 1.5;

/** sin(k·π/64) as a double, and the rest of its digits, for a turn and a quarter. */
const sines = new Float64Array(stepsPerTurn + quarter);
const rests = new Float64Array(stepsPerTurn + quarter);
for (let k = 0; k <= quarter; k++) {
  const [sine, rest] = exactSine(BigInt(k) * step);
  const mirrors = [k, 64 - k, 64 + k, 128 - k, 128 + k, 192 - k];
  for (const at of mirrors.filter((at) => at < sines.length)) {
    const sign = at % stepsPerTurn > 64 ? -1 : 1;
    sines[at] = sign * sine;
    rests[at] = sign * rest;
  }
}

const pair = new Float64Array(2);

/** The sine of an angle in radians. */
export function sin(angle: number): number {
  sinCosInto(angle, pair);
  return pair[0] as number;
}

/** The cosine of an angle in radians. */
export function cos(angle: number): number {
  sinCosInto(angle, pair);
  return pair[1] as number;
}

/**
 * Fills `out` with the sine and the cosine of an angle in radians, in little more time than one takes.
 * With the nearest whole step a and the angle a + r: sin(a + r) = sin a + (sin a·(cos r − 1) + cos a·sin r).
 */
export function sinCosInto(angle: number, out: Float64Array): void {
  if (!(Math.abs(angle) < far)) {
    out[0] = Math.sin(angle);
    out[1] = Math.cos(angle);
    return;
  }
  const steps = angle * stepsPerRadian + round - round;
  const rough = angle - steps * step1;
  const more = steps * step2;
  const r = rough - more;
  // What that subtraction lost, and the third part of the step.
  const lost = rough - r - more - steps * step3;
  const z = r * r;
  const sineTail = r * z * (-1 / 6 + z * (1 / 120 - z * (1 / 5040))) + lost;
  const cosineTail = z * (-0.5 + z * (1 / 24 - z * (1 / 720))) - r * lost;
  const k = steps & (stepsPerTurn - 1);
  const sine = sines[k] as number;
  const cosine = sines[k + quarter] as number;
  out[0] = sine + ((rests[k] as number) + (sine * cosineTail + cosine * sineTail) + cosine * r);
  out[1] = cosine + ((rests[k + quarter] as number) + (cosine * cosineTail - sine * sineTail) - sine * r);
}

/** The sine of an angle in whole units, by its series: a double and what it leaves over. */
function exactSine(angle: bigint): [sine: number, rest: number] {
  let sum = 0n;
  let term = angle;
  for (let order = 1n; term !== 0n; order += 2n) {
    sum += term;
    term = (-term * angle * angle) / ((order + 1n) * (order + 2n)) / (1n << 260n);
  }
  const sine = Number(sum) / unit;
  return [sine, Number(sum - BigInt(sine * unit)) / unit];
}
