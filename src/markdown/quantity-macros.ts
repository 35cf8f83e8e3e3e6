import { quantities } from '../quantities.ts';

/**
 * TeX commands that give formulas the colors of the figures: one command per quantity with its usual
 * symbol (`\qgradient`, `\qslopex`: letters only), and `\q{slope-x}{…}` for any part of a formula.
 */
export const quantityMacros: Readonly<Record<string, string>> = {
  '\\q': '\\htmlClass{q-#1}{#2}',
  ...Object.fromEntries(
    Object.entries(quantities).map(([name, { tex }]) => [
      `\\q${name.replaceAll('-', '')}`,
      `\\htmlClass{q-${name}}{${tex}}`,
    ]),
  ),
};
