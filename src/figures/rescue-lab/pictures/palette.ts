import { rgb } from 'd3-color';
import { interpolateLab } from 'd3-interpolate';

/** The value of a custom property, such as `#16181d` for `--chart-paper`. */
export type Token = (name: string) => string;

const variable = /^var\((--[\w-]+)\)$/;
const mixture = /^color-mix\(in lab,(.+) (\d+)%,(.+)\)$/;

/**
 * The channels of a CSS color as the tints write it: a custom property of hex value, or `color-mix(in lab, …)` of two.
 * Computed here and not read back from a canvas or from the style of an element: browsers may falsify the one, and a
 * contrast theme replaces the other.
 * @throws an Error where the text is of another form, or a property has no color.
 */
export function channelsOf(color: string, token: Token): readonly [red: number, green: number, blue: number] {
  const found = rgb(resolved(color.trim(), token));
  if (Number.isNaN(found.r)) throw new Error(`No color: ${color}`);
  const { r, g, b } = found.clamp();
  return [r, g, b];
}

function resolved(color: string, token: Token): string {
  const name = variable.exec(color)?.[1];
  if (name) return resolved(token(name).trim(), token);
  const [, to, share, from] = mixture.exec(color) ?? [];
  if (to && share && from)
    return interpolateLab(resolved(from, token), resolved(to, token))(Number(share) / 100);
  return color;
}

/** Colors as the pixels of a canvas, opaque: four bytes each in the order of its channels. */
export function paletteOf(colors: readonly string[], token: Token): Uint32Array {
  const bytes = Uint8Array.from(colors.flatMap((color) => [...channelsOf(color, token), 255]));
  return new Uint32Array(bytes.buffer);
}
