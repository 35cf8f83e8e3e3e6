/** One `name=value` of a query. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  /** The value with its bare `+` kept, which queries write for a blank; the same as `value` where a plus is encoded. */
  readonly withPlus: string;
}

/** Signs of full width, as an input method types them, as their plain ones; and what cannot be seen is left out. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

/** Percent-encodings read, those that were encoded once more on their way too; what is none stays as it is. */
function decode(text: string): string {
  let read = text;
  for (let pass = 0; pass < 3 && /%[0-9a-f]{2}/i.test(read); pass += 1) {
    try {
      read = decodeURIComponent(read.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    } catch {
      return read;
    }
  }
  return read;
}

/** `figure.name=` */
const ours = String.raw`[a-z][\w-]*\.[\w-]+\s*=`;
const separators = new RegExp(String.raw`&(?:amp;)*|\?(?=[\w.-]+=)|;(?=\s*${ours})`, 'gi');
const within = new RegExp(`[&?;](?:amp;)*(?=${ours})`, 'i');

/**
 * Reads a query as people write and forward it: `&amp;` for `&`, signs of full width, encodings done twice, a whole
 * query or address within a value. What is certain is read as it was meant; nothing is thrown.
 */
export function readQuery(search: string, depth = 0): readonly Pair[] {
  const plain = search
    .replace(/^\?/, '')
    .replace(/%EF%BC%86|＆/gi, '&')
    .replace(/%EF%BC%9D|＝/gi, '=')
    .replace(/%EF%BC%9F|？/gi, '?');
  return plain.split(separators).flatMap((part): readonly Pair[] => {
    const equals = part.indexOf('=');
    const rawName = equals < 0 ? part : part.slice(0, equals);
    const rawValue = equals < 0 ? '' : part.slice(equals + 1);
    const name = plainSigns(decode(rawName.replaceAll('+', ' '))).trim();
    // A query that was encoded as a whole looks like one name.
    if (depth < 2 && name.includes('=')) {
      return readQuery(equals < 0 ? name : `${name}=${rawValue}`, depth + 1);
    }
    const value = decode(rawValue.replaceAll('+', ' '));
    const inner = depth < 2 ? within.exec(value) : null;
    const own = inner ? value.slice(0, inner.index) : value;
    const withPlus = /%(25)*2b/i.test(rawValue) ? own : decode(rawValue).slice(0, own.length);
    return [
      { name, value: own, withPlus },
      ...(inner ? readQuery(value.slice(inner.index + inner[0].length).split('#')[0] ?? '', depth + 1) : []),
    ];
  });
}

/** A query that was read before, in which a blank is a blank. */
export const pairsOf = (query: URLSearchParams): readonly Pair[] =>
  [...query].map(([name, value]) => ({ name, value, withPlus: value }));

const key = (name: string) => name.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-');

/** The last pair of this name; one that differs in capitals or dashes only where none is written exactly so. */
export function lastOf(pairs: readonly Pair[], name: string): Pair | undefined {
  return (
    pairs.findLast((pair) => pair.name === name) ?? pairs.findLast((pair) => key(pair.name) === key(name))
  );
}
