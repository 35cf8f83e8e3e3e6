import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normColors, probabilityColors } from '@/figures/rescue-lab/pictures/colors';
import { channelsOf, paletteOf } from '@/figures/rescue-lab/pictures/palette';
import { quantitiesCss } from '@/quantities-css';

const sheets = [
  ...['styles/tokens.css', 'figures/rescue-lab/rescue-lab.css'].map((name) =>
    readFileSync(`src/${name}`, 'utf8'),
  ),
  quantitiesCss(),
];
/** The light theme's tokens, which come first. */
const token = (name: string) =>
  sheets
    .map((sheet) => new RegExp(`${name}: ?([^;]+);`).exec(sheet)?.[1])
    .find((value) => value !== undefined) ?? '';

describe('the colors of the maps', () => {
  it('are computed from the tokens alone, each of both lists', () => {
    for (const colors of [normColors, probabilityColors]) {
      const bytes = new Uint8Array(paletteOf(colors, token).buffer);
      expect(bytes).toHaveLength(4 * colors.length);
      colors.forEach((color, k) => {
        expect([...bytes.subarray(4 * k, 4 * k + 4)]).toEqual([
          ...channelsOf(color, token).map(Math.round),
          255,
        ]);
      });
    }
  });

  it('mix as CSS mixes in Lab', () => {
    expect(channelsOf('var(--tint-healthy)', token)).toEqual([0xd6, 0xeb, 0xcf]);
    // What Chromium and Firefox show of the same mixture.
    const css = 'color-mix(in lab,var(--tint-exploding) 50%,var(--tint-healthy))';
    channelsOf(css, token).forEach((channel, k) => {
      expect(Math.abs(channel - ([230, 207, 172][k] as number))).toBeLessThan(2);
    });
  });

  it('are refused where a text is no color', () => {
    expect(() => channelsOf('var(--no-such-token)', token)).toThrow();
  });
});
