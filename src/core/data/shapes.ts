import type { Stream } from '@/core/random';

/**
 * Writes to `out` a point of class `label`, `part` in (0, 1) of the way through the class. Over both classes, coordinates
 * have a mean of 0 and a mean variance of 1.
 */
export type Place = (label: 0 | 1, part: number, chance: Stream, out: Float64Array) => void;

const turns = 1.75;
/** The mean square of a radius that is even from 0 to R is R²/3, half of it in each coordinate. */
const spiralRadius = Math.sqrt(6);

/** Two arms that wind round each other. */
export const spiral: Place = (label, part, _, out) => {
  const turn = 2 * Math.PI * turns * part + label * Math.PI;
  out[0] = spiralRadius * part * Math.sin(turn);
  out[1] = spiralRadius * part * Math.cos(turn);
};

/** Radii are even from 0 to R/2, and from 0.7 R to R: mean squares R²/12 and 0.73 R². */
const circleRadius = Math.sqrt(4 / (1 / 12 + 0.73));

/** A disk of label 1 within a ring of label 0. */
export const circles: Place = (label, _, chance, out) => {
  const share = chance.uniform();
  const radius = circleRadius * (label === 1 ? 0.5 * share : 0.7 + 0.3 * share);
  const turn = 2 * Math.PI * chance.uniform();
  out[0] = radius * Math.cos(turn);
  out[1] = radius * Math.sin(turn);
};

const xorGap = 0.1;
/** The mean square of a coordinate that is even from gap·R to R is (1 + gap + gap²)R²/3. */
const xorReach = Math.sqrt(3 / (1 + xorGap + xorGap ** 2));

/** Label 1 where the signs of the coordinates differ. */
export const xor: Place = (label, _, chance, out) => {
  const sign = chance.uniform() < 0.5 ? -1 : 1;
  const size = () => xorReach * (xorGap + (1 - xorGap) * chance.uniform());
  out[0] = sign * size();
  out[1] = (label === 1 ? -sign : sign) * size();
};

/** The variances of the two coordinates are 3/4 and 9/16 − 1/π. */
const moonScale = Math.sqrt((3 / 4 + 9 / 16 - 1 / Math.PI) / 2);

/** Two half circles, each with an end within the other (scikit-learn's `make_moons`). */
export const moons: Place = (label, part, _, out) => {
  const turn = Math.PI * part;
  const x = label === 1 ? 1 - Math.cos(turn) : Math.cos(turn);
  const y = label === 1 ? 0.5 - Math.sin(turn) : Math.sin(turn);
  out[0] = (x - 0.5) / moonScale;
  out[1] = (y - 0.25) / moonScale;
};
