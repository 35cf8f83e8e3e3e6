import { describe, expect, it } from 'vitest';
import { modelAt } from '@/figure/model-at';
import { sentenceParts } from '@/figure/sentence';
import { edgeModel } from '@/figures/learning-rate/edge-model';
import { learningRate } from '@/figures/learning-rate/figure';
import { schema } from '@/figures/learning-rate/params';
import { every, type TrainingRun, trainingRun } from '@/figures/learning-rate/training';
import { eightSeeds, lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf, saysRange } = lesson('content/en/fixes/learning-rate.mdx');

const runs = new Map<string, TrainingRun>();

/** Each run is trained once. */
function run(rate: number, seed: number): TrainingRun {
  const key = `${rate} ${seed}`;
  const found = runs.get(key) ?? trainingRun({ rate, seed });
  runs.set(key, found);
  return found;
}

function show(set: string, seed = stateOf(schema, set).seed) {
  const state = { ...stateOf(schema, set), seed };
  if (state.view !== 'edge') return modelAt(learningRate, state);
  const model = edgeModel(state['training-rate'], run(state['training-rate'], seed));
  return { ...model, sentence: sentenceParts<string>(model.sentence) };
}
const seeds = (set: string) => eightSeeds.map((seed) => show(set, seed).readouts);

/** The first step at which λ is measured above 2/η. */
const reaches = ({ rate, sharpness }: TrainingRun) =>
  every * sharpness.findIndex((value) => value >= 2 / rate);

describe('the lesson on the learning rate', () => {
  it('has a cliff between the rates 3.9 and 4.1', () => {
    saysOf('rate=3.9&steps=200', String.raw`5\cdot 10^{-9}`, show('rate=3.9&steps=200').readouts.loss);
    says('1,200,000,000');
    expect(Number(show('rate=4.1&steps=200').readouts.loss) / 1.2e9).toBeCloseTo(1, 2);
    says('each step to 0.95 of the distance');
    expect(show('rate=3.9').readouts.factor).toBeCloseTo(-0.95, 12);
    expect(show('rate=4').sentence.key).toBe('at-limit');
    says('each step lands 1.05 times as far away');
    expect(show('rate=4.1').readouts.factor).toBeCloseTo(-1.05, 12);
  });

  it('knows both limits', () => {
    says('$2/0.5 = 4$');
    expect(show('').readouts.limit).toBe(4);
    const { curvature, limit } = show('landscape=ridge').readouts;
    saysNumber('3.207', curvature);
    saysNumber('0.624', limit);
  });

  it('counts the layers right that a rate serves', () => {
    const model = show('view=layers');
    const { readouts } = model;
    if (model.view !== 'layers') throw new Error('not the layers');
    saysNumber('0.47', model.sizes.gradients.at(-1));
    saysNumber(String.raw`1.9\cdot 10^{-8}`, model.sizes.gradients[0]);
    says('a factor of 25 million');
    expect(Number(readouts.spread) / 1e6).toBeCloseTo(25.36, 2);
    says('no rate serves more than 33 of the 50');
    expect(readouts['most-served']).toBe(33);
    says('19 layers are thrown');
    const higher = show('view=layers&layer-rate=1000');
    expect(higher.readouts).toMatchObject({ thrown: 19, frozen: 0 });
    says('set="view=layers&gain=1.4142&layer-rate=0.1"');
    for (const { served } of seeds('view=layers&gain=1.4142&layer-rate=0.1')) expect(served).toBe(50);
    saysRange(
      '(7 to 99 million over',
      seeds('view=layers').map(({ spread }) => spread),
      1e6,
    );
    saysRange(
      '(33 to 39 over',
      seeds('view=layers').map((other) => other['most-served']),
    );
    saysRange(
      '(10 to 20 over',
      seeds('view=layers&layer-rate=1000').map(({ thrown }) => thrown),
    );
  });

  it('tells what a rate can mend', () => {
    const { readouts, sentence } = show('view=layers&gain=2');
    saysOf('view=layers&gain=2', '4.6', readouts.spread);
    saysRange(
      '(4.6 to 11 over',
      seeds('view=layers&gain=2').map(({ spread }) => spread),
    );
    says('near $10^{-16}$');
    expect(Math.log10(Number(sentence.values.best))).toBeCloseTo(-16, 1);
  });

  it('sees the limit move', () => {
    const { readouts } = show('view=edge');
    saysNumber('11.5', readouts['sharpness-start']);
    says('rates below 0.17 are safe');
    expect(2 / Number(readouts['sharpness-start'])).toBeCloseTo(0.174, 3);
    says('after about a thousand steps');
    expect(reaches(run(0.1, 1))).toBeGreaterThan(900);
    expect(reaches(run(0.1, 1))).toBeLessThan(1100);
    expect(Number(readouts['sharpness-end'])).toBeCloseTo(20, 0);
    const faster = show('view=edge&training-rate=0.15').readouts;
    saysOf('view=edge&training-rate=0.15', '13.3', faster.edge);
    expect(Number(faster['sharpness-end'])).toBeCloseTo(13.3, 0);
    expect(show('view=edge&training-rate=0.2').sentence.key).toBe('above');
    says('At 0.5</Try> it is lost in 6 steps');
    expect(show('view=edge&training-rate=0.5').sentence).toMatchObject({
      key: 'diverged',
      values: { at: 6 },
    });
    expect(show('view=edge&training-rate=0.05').sentence).toMatchObject({
      key: 'below',
      values: { edge: 40 },
    });
  });

  it('sees it at eight seeds', () => {
    saysRange(
      '(after 280 to 1200 steps',
      eightSeeds.map((seed) => reaches(run(0.1, seed))),
    );
    for (const end of seeds('view=edge')) expect(Number(end['sharpness-end']) / 20).toBeCloseTo(1, 1);
    says('All eight seeds are lost, the slowest after 114.');
    const lost = eightSeeds.map((seed) => run(0.5, seed).divergedAt);
    expect(lost).not.toContain(null);
    expect(Math.max(...lost.map(Number))).toBe(114);
  });
});
