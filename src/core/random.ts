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
  const word = sfc32(`${seed}/${purpose}/${layer}`);
  const uniform = () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
  let spare: number | undefined;
  return {
    uniform,
    normal: () => {
      if (spare !== undefined) {
        const kept = spare;
        spare = undefined;
        return kept;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
  };
}

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

function sfc32(key: string): () => number {
  let a = fnv(key, 0x811c9dc5);
  let b = fnv(key, 0x9e3779b9);
  let c = 0;
  let counter = 1;
  const word = () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t;
  };
  for (let k = 0; k < 16; k++) word();
  return word;
}
