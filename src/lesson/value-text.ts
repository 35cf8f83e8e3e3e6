import { renderFormula } from '@/markdown/katex';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number's text in parts: `1.2e−8` and `1.2·10⁻⁸` have a power of ten, `0.5` none; undefined for what is no mere number. */
function partsOf(text: string): { readonly factor: string; readonly power?: string } | undefined {
  const [, factor, exponent, raised] = /^([−-]?[\d.]+)(?:e([−-]?\d+)|·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?$/.exec(text) ?? [];
  if (factor === undefined) return undefined;
  const power =
    exponent ??
    raised?.replace('⁻', '−').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)));
  return power === undefined ? { factor } : { factor, power };
}

/**
 * A number with so many significant digits, zeros kept: 0.038 with 3 as `0.0380`; with a power of ten where its readout has
 * one.
 *
 * @param text as the readout writes it
 * @throws Error where that is no mere number, or has more digits before its point
 */
export function withDigits(value: number, text: string, digits: number): string {
  const parts = partsOf(text);
  if (!parts) throw new Error(`digits of "${text}" cannot be chosen`);
  const written = parts.power === undefined ? value.toPrecision(digits) : value.toExponential(digits - 1);
  if (parts.power === undefined && written.includes('e'))
    throw new Error(`"${text}" has more digits than ${digits}`);
  return written.replace('e+', 'e').replaceAll('-', '−');
}

/** Such a text as HTML: with a power of ten it is a formula, as in the prose round it. */
export function valueHtml(text: string): string {
  const { factor, power } = partsOf(text) ?? {};
  if (factor === undefined || power === undefined) return text;
  return renderFormula(`{${factor}\\cdot 10^{${power}}}`.replaceAll('−', '-'), false);
}
