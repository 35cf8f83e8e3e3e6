/**
 * `length` numbers of any value. Reuses the buffer of `former` if it is large enough; `former` is invalid afterwards.
 * A new buffer is a quarter larger than asked for, as what has grown once may go on growing: fresh memory is slow at its
 * first touch.
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
