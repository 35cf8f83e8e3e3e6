import type { Name } from './params';
import { sentenceOf } from './sentence';
import { type Numbers, pathsOf, slopesOf, unitsOf } from './slopes';

export type WeightedSumModel = ReturnType<typeof modelOf>;

/** The network's units and paths. @param touched the number that is followed through it, the one touched last */
export function modelOf(numbers: Numbers, touched: Name | null) {
  const units = unitsOf(numbers);
  return {
    numbers,
    units,
    /** Its way through the network is lit. */
    touched,
    /** What every unit gains when the touched number rises by 1. */
    lit: touched && slopesOf(numbers)[touched],
    paths: pathsOf(numbers),
    readouts: units,
    sentence: sentenceOf(numbers, touched),
  };
}
