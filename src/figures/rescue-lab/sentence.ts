import type { SentenceParts } from '@/figure/sentence';
import type { Lane } from './lane';
import { endsOf, healthOf, normOverflowed } from './training/health';
import type { LaneSnapshot } from './training/protocol';
import type { RunFault } from './training/records';

export const sentences = [
  'waiting',
  'untouched',
  'first-healthy',
  'first-vanishing',
  'first-exploding',
  'first-tiny',
  'first-huge',
  'first-dead',
  'running-healthy',
  'running-vanishing',
  'running-exploding',
  'running-tiny',
  'running-huge',
  'running-dead',
  'norm-overflow',
  'learned',
  'memorized',
  'overflow-activation',
  'overflow-loss',
  'overflow-gradient',
  'overflow-weight',
  'nan-activation',
  'nan-loss',
  'nan-gradient',
  'nan-weight',
  'compare',
  'compare-stopped-a',
  'compare-stopped-b',
  'compare-stopped',
] as const;

type LabSentence = SentenceParts<(typeof sentences)[number]>;

/** What of a step went out of range, in the words of a figure. */
type FaultyQuantity = 'activation' | 'loss' | 'gradient' | 'weight';

/** A run that has this share of its training points right has learned them. */
const learned = 0.98;
/** So much better on what it has seen than on what it has not, it has learned by heart. */
const memorizedGap = 0.08;

const whats: Readonly<Record<RunFault['quantity'], FaultyQuantity>> = {
  preactivation: 'activation',
  activation: 'activation',
  loss: 'loss',
  'activation-gradient': 'gradient',
  'hidden-gradient': 'gradient',
  'weight-gradient': 'gradient',
  parameter: 'weight',
};

/** The words for what ended a run, by the fate and the quantity. */
export const faultKey = ({ fate, quantity }: RunFault): `${'overflow' | 'nan'}-${FaultyQuantity}` =>
  `${fate === 'nan' ? 'nan' : 'overflow'}-${whats[quantity]}`;

/** Values for the sentence of a failed run: which layer, which step, which format. */
export const faultValues = ({ layer, step }: RunFault, { settings }: Lane) => ({
  layer,
  step,
  before: step - 1,
  format: settings.precision,
});

/** Whole percents, of which 100 is all. Browsers may differ in the last digits of a long run; a sentence shows fewer. */
const percent = (share: number) => Math.floor(100 * share + 1e-9);
const finite = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(2)) : value);

function valuesOf({ step, evaluation, ...lane }: LaneSnapshot) {
  const ends = endsOf({ step, evaluation, ...lane });
  return {
    step,
    loss: finite(evaluation.trainLoss),
    train: percent(evaluation.trainAccuracy),
    test: percent(evaluation.testAccuracy),
    first: finite(ends?.first ?? Number.NaN),
    last: finite(ends?.last ?? Number.NaN),
  };
}

function sentenceOfOne(lane: Lane): LabSentence {
  const { snapshot } = lane;
  if (!snapshot) return { key: 'waiting', values: {} };
  const { fault, evaluation, step } = snapshot;
  if (fault) return { key: faultKey(fault), values: faultValues(fault, lane) };
  if (normOverflowed(snapshot))
    return { key: 'norm-overflow', values: { step, format: lane.settings.precision } };
  const health = healthOf(snapshot);
  const values = valuesOf(snapshot);
  if (health === null || health === 'overflow' || health === 'nan')
    return { key: 'untouched', values: { step, train: values.train, loss: values.loss } };
  if (step > 1 && evaluation.trainAccuracy >= learned) {
    const memorized = evaluation.trainAccuracy - evaluation.testAccuracy >= memorizedGap;
    return { key: memorized ? 'memorized' : 'learned', values };
  }
  return { key: `${step > 1 ? 'running' : 'first'}-${health}`, values };
}

/** What is seen: of one run by the worst that happens, of two by how they differ. */
export function sentenceOf(lanes: readonly Lane[]): LabSentence {
  const [a, b] = lanes;
  if (!a) return { key: 'waiting', values: {} };
  if (!b?.snapshot || !a.snapshot) return sentenceOfOne(a);
  const [one, two] = [a.snapshot, b.snapshot];
  const values = {
    step: Math.max(one.step, two.step),
    trainA: percent(one.evaluation.trainAccuracy),
    testA: percent(one.evaluation.testAccuracy),
    trainB: percent(two.evaluation.trainAccuracy),
    testB: percent(two.evaluation.testAccuracy),
    layerA: one.fault?.layer ?? 0,
    stepA: one.fault?.step ?? 0,
    layerB: two.fault?.layer ?? 0,
    stepB: two.fault?.step ?? 0,
  };
  if (one.fault && two.fault) return { key: 'compare-stopped', values };
  if (one.fault) return { key: 'compare-stopped-a', values };
  if (two.fault) return { key: 'compare-stopped-b', values };
  return { key: 'compare', values };
}
