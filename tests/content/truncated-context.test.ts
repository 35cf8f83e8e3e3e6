import { describe, expect, it } from 'vitest';
import { contextWindow } from '@/widgets/context-window/model';
import { openingRun } from '@/widgets/context-window/opening';
import { schema } from '@/widgets/context-window/params';
import { covers, runOf, stride } from '@/widgets/context-window/run';
import { lesson, stateOf } from './said';

const { says, saysNumber, saysOf } = lesson('content/en/fixes/truncated-context.mdx');
const trained = (set: string) => runOf(stateOf(schema, set));
const ended = (set: string) => contextWindow(trained(set));

describe('the lesson on truncated context', () => {
  it('tells the training with which its figure opens as it happens', () => {
    const run = openingRun();
    const { accuracies } = run.whole;
    says('tells all 400 marks right');
    says('guesses, too, until update 60; at update 160 it has it');
    expect(Math.max(...accuracies.slice(0, 60 / stride + 1))).toBeLessThan(0.6);
    expect(accuracies.indexOf(1)).toBe(160 / stride);
    expect(accuracies.at(-1)).toBe(1);
    saysNumber('0.00063', contextWindow(run, 0).readouts.reach);
    const { gradient, context } = contextWindow(run).readouts;
    expect(Math.max(Number(gradient), Number(context))).toBeLessThan(0.55);
  });

  it('is right that a window of 20 tells the two cuts apart, and that one of 40 cuts nothing', () => {
    says('set="window=20"');
    const { readouts } = ended('window=20');
    expect(readouts).toMatchObject({ whole: 1, gradient: 1 });
    expect(readouts.context).toBeLessThan(0.55);
    says('set="window=40"');
    // A window that covers all is the whole way back, whatever its size.
    expect(covers(stateOf(schema, 'window=40'))).toBe(true);
  });

  it('is right that silence lets a cut gradient learn within 20 updates', () => {
    says('set="distractors=0"');
    says('learns everything within 20 updates');
    const { accuracies } = trained('distractors=0').gradient;
    expect(accuracies[20 / stride]).toBe(1);
    expect(accuracies.at(-1)).toBe(1);
  });

  it('knows what a forget-gate bias of 3 lets through the cut', () => {
    says('tells 94% of the marks');
    saysOf('forget=3', '94', 100 * Number(ended('forget=3').readouts.gradient));
  });

  it('is right that a window of 15 is too short, as one of 5 is', () => {
    says('tells 46.75% right');
    saysOf('window=15', '46.75', 100 * Number(ended('window=15').readouts.gradient));
  });

  it('is right that a cell which forgets half at each step learns nothing', () => {
    const run = trained('forget=0');
    expect(run.whole.accuracies.at(-1)).toBeLessThan(0.55);
    saysOf('forget=0', String.raw`1.2\cdot 10^{-6}`, contextWindow(run, 0).readouts.reach);
    says('twenty factors of 3 are still three billion');
    expect(3 ** 20 / 1e9).toBeCloseTo(3.5, 1);
  });
});
