import { sinCosInto } from './calculus/sine';

/**
 * Seeded chance. A stream is keyed by seed, purpose and layer, so that a deeper network keeps the weights of its first
 * layers and two runs on one seed share theirs. All of it is integer arithmetic modulo 2³², the same in any language:
 *
 *     M = 0xFFFFFFFF
 *     def fnv(text, h):                                       # FNV-1a, from the basis h
 *         for byte in text.encode(): h = (h ^ byte) * 0x01000193 & M
 *         return h
 *     def words(seed, purpose, layer=0):                      # sfc32; seed and layer are whole numbers
 *         key = f'{seed}/{purpose}/{layer}'
 *         a, b, c, n, drawn = fnv(key, 0x811C9DC5), fnv(key, 0x9E3779B9), 0, 1, 0
 *         while True:
 *             t = (a + b + n) & M; n = (n + 1) & M
 *             a = b ^ b >> 9; b = (c + (c << 3)) & M; c = ((c << 21 | c >> 11) + t) & M
 *             drawn += 1
 *             if drawn > 16: yield t                          # the first 16 words mix the key
 *     uniform = (next(w) >> 5) * 2**26 + (next(w) >> 6), divided by 2**53
 *     normals in pairs, of two uniforms u, v:  r = sqrt(-2 * log(1 - u)); r * cos(2 * pi * v), r * sin(2 * pi * v)
 *
 * sfc32 is Chris Doty-Humphrey's Small Fast Chaotic generator (PractRand).
 */
export interface Stream {
  /** A number in [0, 1), in steps of 2⁻⁵³. */
  uniform(): number;
  /** A standard normal number (Box & Muller 1958). */
  normal(): number;
}

/**
 * The stream for one purpose, such as 'weights', in one layer.
 * @throws RangeError for a seed or layer that is not a whole number.
 */
export function stream(seed: number, purpose: string, layer = 0): Stream {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(layer)) {
    throw new RangeError(`seed ${seed} and layer ${layer} must be whole numbers`);
  }
  const state = Int32Array.of(...keyed(`${seed}/${purpose}/${layer}`), 0, 1);
  const uniform = () => ((next(state) >>> 5) * 2 ** 26 + (next(state) >>> 6)) / 2 ** 53;
  for (let k = 0; k < mixing; k++) next(state);
  const pair = new Float64Array(2);
  let spare = false;
  return {
    uniform,
    normal: () => {
      if (spare) {
        spare = false;
        return pair[0] as number;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      sinCosInto(2 * Math.PI * uniform(), pair);
      pair[0] = radius * (pair[0] as number);
      spare = true;
      return radius * (pair[1] as number);
    },
  };
}

const keyed = (key: string) => [fnv(key, 0x811c9dc5), fnv(key, 0x9e3779b9)] as const;

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

/** How many words mix the key. */
const mixing = 16;

/** The next word of sfc32. Its state is a typed array: numbers of a closure would be allocated anew at each change. */
function next(state: Int32Array): number {
  const a = state[0] as number;
  const b = state[1] as number;
  const c = state[2] as number;
  const counter = state[3] as number;
  const t = (a + b + counter) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + t;
  state[3] = counter + 1;
  return t;
}
