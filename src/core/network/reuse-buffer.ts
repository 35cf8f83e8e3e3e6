/**
 * `length` numbers of any value: in the memory of `former`, which ends, where that is enough; otherwise in memory of
 * their own, with a quarter more for what has grown once and may go on growing. Fresh memory is slow at its first touch.
 * @param former must own its buffer from its first number to the buffer's end.
 */
export function reuseBuffer(length: number, former?: Float64Array): Float64Array {
  if (!former) return new Float64Array(length);
  const { buffer, byteOffset } = former;
  const enough = buffer.byteLength - byteOffset >= length * Float64Array.BYTES_PER_ELEMENT;
  return enough
    ? new Float64Array(buffer, byteOffset, length)
    : new Float64Array(Math.ceil(1.25 * length)).subarray(0, length);
}
