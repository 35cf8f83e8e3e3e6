import { describe, expect, it } from 'vitest';
import { verdictOf } from '@/core/network/verdict';
import { runStages } from '@/figure/compute';
import { depthCurves } from '@/figures/skip-connections/by-depth';
import { skipConnections } from '@/figures/skip-connections/figure';
import { backwardIn, byKind, stages } from '@/figures/skip-connections/kinds';
import { schema } from '@/figures/skip-connections/params';
import { eightSeeds, lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf, saysRange } = lesson('content/en/fixes/architecture.mdx');
const curves = depthCurves(stateOf(schema, ''));
/** The three networks; the curves over depth, which take their time, stay those of the opening. */
function networks(set: string) {
  const values = stateOf(schema, set);
  return skipConnections.model(values, runStages({ stages }, values), { frame: 0, part: curves });
}
const seeds = (set: string) =>
  eightSeeds.map((seed) => byKind((kind) => backwardIn(kind, { ...stateOf(schema, set), seed })));

describe('the lesson on architecture, where it speaks of skip connections,', () => {
  it('knows what becomes of the baseline network with each of the three blocks', () => {
    const { readouts } = networks('');
    saysNumber(String.raw`7.24\cdot 10^{-9}`, readouts.plain);
    saysNumber(String.raw`3.52\cdot 10^{7}`, readouts.residual);
    saysNumber('2.22', readouts.scaled);
    says('less than a hundred-millionth');
    expect(readouts.plain).toBeLessThan(1e-8);
  });

  it('is right at ten layers, at 22 and at 100', () => {
    const shallow = networks('depth=10').readouts;
    saysOf('depth=10', '0.0352', shallow.plain);
    saysNumber('16.0', shallow.residual);
    saysNumber('1.42', shallow.scaled);
    expect(networks('depth=10').sentence.key).toBe('short');
    const middling = networks('depth=22');
    saysOf('depth=22', '0.000275', middling.readouts.plain);
    saysNumber('138', middling.readouts.residual);
    expect(middling.sentence.key).toBe('mended');
    const deep = networks('depth=100').readouts;
    saysOf('depth=100', String.raw`4\cdot 10^{-17}`, deep.plain);
    saysNumber(String.raw`5\cdot 10^{16}`, deep.residual);
    saysNumber('6.90', deep.scaled);
  });

  it('gives the ranges of eight seeds', () => {
    const opening = seeds('');
    saysRange(
      '16 to 100 million over eight seeds',
      opening.map(({ residual }) => residual.ratio),
      1e6,
    );
    saysRange(
      '(1.39 to 1.45 over eight seeds)',
      opening.map(({ residual }) => residual.growth),
    );
    for (const { plain, residual, scaled } of seeds('depth=10')) {
      for (const { ratio } of [plain, residual, scaled]) expect(verdictOf(ratio)).toBe('healthy');
    }
    saysRange(
      '138 to 3,300)',
      seeds('depth=22').map(({ residual }) => residual.ratio),
    );
    const deep = seeds('depth=100');
    saysRange(
      String.raw`6\cdot 10^{13} to 5\cdot 10^{16}`,
      deep.map(({ residual }) => residual.ratio),
    );
    saysRange(
      'at 1.7 to 9.4',
      deep.map(({ scaled }) => scaled.ratio),
    );
    const he = seeds('gain=1.4142');
    saysRange(
      '0.06 to 0.61',
      he.map(({ plain }) => plain.ratio),
    );
    saysRange(
      String.raw`1.1\cdot 10^{10} to 1.9\cdot 10^{11}`,
      he.map(({ residual }) => residual.ratio),
    );
    saysRange(
      'and 1.9 to 12.',
      he.map(({ scaled }) => scaled.ratio),
    );
    saysRange(
      '(2,100 to 37,000',
      seeds('gain=3&depth=100').map(({ scaled }) => scaled.ratio),
    );
  });

  it('finds weights √50 times as small to do what branch/√L does', () => {
    saysOf('gain=0.1414', '2.22', networks('gain=0.1414').readouts.residual);
  });

  it('sees a healthy network spoiled', () => {
    const set = 'gain=1.4142';
    const { readouts, verdicts } = networks(set);
    saysOf(set, '0.236', readouts.plain);
    saysNumber(String.raw`4.7\cdot 10^{10}`, readouts.residual);
    saysNumber('4.92', readouts.scaled);
    expect(verdicts.plain).toBe('healthy');
  });

  it('tells what theory says and what is measured', () => {
    const { readouts, predicted } = networks('');
    saysNumber('1.225', readouts['predicted-residual']);
    saysNumber('1.416', readouts['growth-residual']);
    saysNumber('1.22', Math.sqrt(1.5));
    says(String.raw`e^{1/4} \approx 1.28`);
    for (const depth of [10, 50, 100]) {
      expect(networks(`depth=${depth}`).predicted.scaled[0]).toBeCloseTo(1.28, 1);
    }
    expect(predicted.scaled[0]).toBeCloseTo(Math.exp(0.25), 1);
  });

  it('knows where branch/√L ends', () => {
    const set = 'gain=3&depth=100';
    says(`set="${set}"`);
    says('it comes to 35,300');
    expect(Number(networks(set).readouts.scaled) / 100).toBeCloseTo(353, 0);
  });
});
