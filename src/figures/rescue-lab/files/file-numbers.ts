/** Numbers that JSON has no writing for. */
const words = ['NaN', 'Infinity', '-Infinity'];

/** With typed arrays as lists, and numbers that JSON does not know, −0 among them, as words. */
export function encode(value: unknown): unknown {
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return '-0';
    return Number.isFinite(value) ? value : String(value);
  }
  if (value instanceof Float64Array) return Array.from(value, encode);
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)]));
  }
  return value;
}

/** The number that `encode` wrote; undefined where it is none. */
export function decodeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value === '-0') return -0;
  return typeof value === 'string' && words.includes(value) ? Number(value) : undefined;
}
