import { readFileSync } from 'node:fs';
import { color, rgb } from 'd3-color';
import { interpolateLab } from 'd3-interpolate';
import { quantities } from '@/quantities';

export type Theme = 'light' | 'dark';
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties of tokens.css and of the quantities; dark ones stand upon light ones, as in the page. */
export function tokensOf(theme: Theme): Tokens {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const [base = '', screen = ''] = css.split('@media screen');
  const [dark = '', rest = ''] = screen.split(/\n\}\n/);
  const quantity = Object.entries(quantities).map(
    ([name, { color }]) => [`--q-${name}`, color[theme]] as const,
  );
  return new Map([...[base, rest, theme === 'dark' ? dark : ''].flatMap(declarations), ...quantity]);
}

function declarations(css: string): [string, string][] {
  return Array.from(css.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value]);
}

/** A CSS color with `var` and `color-mix(in lab, …)` in it, computed; #rrggbb. */
export function computed(css: string, tokens: Tokens): string {
  const text = css.trim();
  const name = /^var\((--[\w-]+)\)$/.exec(text)?.[1];
  if (name) return computed(tokens.get(name) ?? '', tokens);
  const mixed = /^color-mix\(in lab,\s*(var\([^)]*\)|#\w+)\s+([\d.]+)%,\s*(.*)\)$/.exec(text);
  if (mixed) {
    const [, from = '', share = '', into = ''] = mixed;
    return rgb(
      interpolateLab(computed(into, tokens), computed(from, tokens))(Number(share) / 100),
    ).formatHex();
  }
  const plain = color(text);
  if (!plain) throw new Error(`No color: ${css}`);
  return plain.formatHex();
}

/** WCAG 2.2: (L₁ + 0.05) / (L₂ + 0.05) of the relative luminances. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const { r, g, b } = rgb(hex);
  const linear = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
