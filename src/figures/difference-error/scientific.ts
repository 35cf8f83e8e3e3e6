import { formatNumber } from '@/charts/format';

const superscripts: Readonly<Record<string, string>> = {
  '−': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
};

/** `2.6e−4` as the axes write it: `2.6·10⁻⁴`; `1e−8` as `10⁻⁸`. Any other number as it is. */
function asPower(text: string): string {
  const [, factor = '', power] = /^(.*)e(.+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const raised = Array.from(power, (sign) => superscripts[sign] ?? sign).join('');
  return `${factor === '1' ? '' : `${factor}·`}10${raised}`;
}

/** A size with two digits, small ones as powers of ten so that they can be compared: 0.26, 2.6·10⁻⁴; 0 stays 0. */
export function scientific(size: number, digits = 2): string {
  if (size === 0 || size >= 0.01) return String(Number(size.toPrecision(digits)));
  return asPower(size.toExponential(digits - 1).replace('-', '−'));
}

/** A step h, small ones as powers of ten. */
export const stepText = (h: number): string => asPower(formatNumber(h));
