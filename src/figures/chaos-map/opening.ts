import { defaults } from '@/params/schema';
import { growthMap, packMap } from './growth-map';
import { schema } from './params';

let packed: string | undefined;

/** The map with which the figure opens, as a text that travels in the page; made once a build. */
export function openingMap(): string {
  packed ??= packMap(growthMap(defaults(schema)));
  return packed;
}
