import { packMap, unpackMap } from './growth-map';
import type { Mapped } from './mapped';

/** The same with the map as a text, as it travels in the page. */
export interface PackedMap extends Omit<Mapped, 'map'> {
  readonly map: string;
}

export const pack = (mapped: Mapped): PackedMap => ({ ...mapped, map: packMap(mapped.map) });

export function unpack(opening: unknown): Mapped {
  const packed = opening as PackedMap;
  return { ...packed, map: unpackMap(packed.map) };
}
