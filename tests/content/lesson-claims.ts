import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseAddress } from '@/params/address';
import type { Schema, Values } from '@/params/schema';

/** The state that `<Try set="…">` gives a figure. */
export function stateOf<S extends Schema>(schema: S, set: string): Values<S> {
  const given = [...new URLSearchParams(set)].map(([name, value]) => [`f.${name}`, value]);
  return parseAddress('f', schema, new URLSearchParams(given)).values;
}

/** A number as the prose writes it: `1.5\cdot 10^{-8}`, or plain with a real minus. */
function written(text: string): number {
  const [, factor = text, power = '0'] = /^(.*)\\cdot 10\^\{?(-?\d+)\}?$/.exec(text) ?? [];
  return Number(factor.replace('−', '-')) * 10 ** Number(power);
}
const digits = (text: string) => text.replace(/\\cdot.*$/, '').replace(/^[-−]?0*\.?0*|\./g, '').length;

/** A lesson, whose numbers are to be those of its figures. */
export function lesson(path: string) {
  const prose = readFileSync(path, 'utf8').replace(/\s+/g, ' ');
  const says = (text: string) => expect(prose).toContain(text);
  /** That the lesson writes a number, and that rounded alike it is what the figure computes. */
  const saysNumber = (text: string, value: unknown) => {
    says(text);
    expect(Number(Number(value).toPrecision(digits(text)))).toBeCloseTo(written(text), 12);
  };
  /** The same of the state to which a link of the lesson sets a figure. */
  const saysOf = (set: string, text: string, value: unknown) => {
    says(`set="${set}"`);
    saysNumber(text, value);
  };
  /**
   * That the lesson writes a range `low to high`, formulas without their dollars, and that these are the least and the largest of what several seeds give, to a
   * tenth of each. `unit` is what a written number stands for: 1e6 for millions.
   */
  const saysRange = (text: string, values: readonly unknown[], unit = 1) => {
    expect(prose.replace(/\$\{|\}\$/g, '')).toContain(text);
    const ends = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\\cdot 10\^\{(-?\d+)\})?/g)].map(
      ([, factor = '', power = '0']) => unit * Number(factor.replaceAll(',', '')) * 10 ** Number(power),
    );
    expect(ends).toHaveLength(2);
    const numbers = values.map(Number);
    for (const [end, value] of [
      [ends[0] ?? 0, Math.min(...numbers)],
      [ends[1] ?? 0, Math.max(...numbers)],
    ] as const) {
      expect(Math.abs(value / end - 1), `${text}: ${value}`).toBeLessThan(0.1);
    }
  };
  return { says, saysNumber, saysOf, saysRange };
}

/** As many as a range of a lesson is drawn from. */
export const eightSeeds = [1, 2, 3, 4, 5, 6, 7, 8] as const;
