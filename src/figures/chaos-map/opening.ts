import { defaults } from '@/params/schema';
import { mapped } from './mapped';
import { type PackedMap, pack } from './packed-map';
import { schema } from './params';

let packed: PackedMap | undefined;

/** The map with which the figure opens, as it travels in the page; made once a build. */
export function openingMap(): PackedMap {
  packed ??= pack(mapped(defaults(schema)));
  return packed;
}
