import { number } from '@/params/schema';

const input = (value: number) => number({ default: value, min: -3, max: 3, step: 0.1 });
const weight = (value: number) => number({ default: value, min: -2, max: 2, step: 0.1 });

/** `w12` leads from input 1 to hidden unit 2, `v2` from there to the output. */
export const schema = {
  'input-1': input(0.5),
  'input-2': input(2),
  w11: weight(0.6),
  w12: weight(1.5),
  w21: weight(0.1),
  w22: weight(-0.5),
  v1: weight(1.2),
  v2: weight(-0.8),
};

/** One of the eight numbers. */
export type Name = keyof typeof schema;
