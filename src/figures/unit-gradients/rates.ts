import { formatNumber } from '@/charts/format';
import { rough } from '@/charts/rough';
import type { Readings } from './readouts';
import type { RatesSentence } from './sentences';
import { lengths, type Method, measurable, methods, rates, type Sweep, sweepSteps } from './sweep-plan';

/** A loss after training, and the rate that led to it. */
interface Best {
  readonly rate: number;
  readonly loss: number;
}

/** What a rule of thumb asks of a step: a thousandth of ‖w‖. */
const usual = 1e-3;
const atUsual = lengths.findIndex((length) => Math.abs(length / usual - 1) < 1e-9);

/** A loss below half of what guessing costs has learned something. */
const learned = Math.LN2 / 2;

function bestOf(method: Method, losses: Float64Array): Best | null {
  let best: Best | null = null;
  losses.forEach((loss, k) => {
    if (loss < (best?.loss ?? Number.POSITIVE_INFINITY)) best = { rate: rates[method][k] as number, loss };
  });
  return best;
}

/** The longest of the steps up to which the true fall is off the predicted one by less than half of it. */
export function rightLength({ predicted, fallen }: Pick<Sweep, 'predicted' | 'fallen'>): number | null {
  let right: number | null = null;
  for (const [k, length] of lengths.entries()) {
    const expectedFall = predicted[k] as number;
    if (expectedFall < measurable) continue;
    if (!(Math.abs((fallen[k] as number) - expectedFall) < expectedFall / 2)) break;
    right = length;
  }
  return right;
}

function keyOf({ losses, predicted }: Sweep, best: Readonly<Record<Method, Best | null>>): RatesSentence {
  if (methods.some((method) => losses[method].some(Number.isNaN))) return 'rates-under-way';
  if (!predicted.some((fall) => fall >= measurable)) return 'rates-still';
  const serves = methods.find((method) => (best[method]?.loss ?? Number.POSITIVE_INFINITY) < learned);
  return serves ? `rates-${serves}` : 'rates-none';
}

const finite = (value = Number.NaN) => (Number.isFinite(value) ? value : null);

/** What is measured of a change of the loss, or null where it is rounding or no number. */
const measured = (change: number | undefined) =>
  change === undefined || Number.isNaN(change) || Math.abs(change) < measurable ? null : change;

const tried = [...new Set(methods.flatMap((method) => rates[method]))].sort((a, b) => a - b);

function rowsOf({ losses, predicted, fallen }: Sweep): (number | null)[][] {
  const lossAt = (method: Method, rate: number) => {
    const loss = losses[method][rates[method].indexOf(rate)];
    return loss === undefined || Number.isNaN(loss) ? null : loss;
  };
  return [
    ...tried.map((rate) => [rate, ...methods.map((method) => lossAt(method, rate)), null, null, null]),
    ...lengths.map((length, k) => [
      null,
      null,
      null,
      null,
      length,
      finite(predicted[k]),
      measured(fallen[k]),
    ]),
  ];
}

/** What a sweep shows, as far as it has come. */
export function ratesModel(sweep: Sweep) {
  const { losses, predicted, fallen, settings } = sweep;
  const best = {
    one: bestOf('one', losses.one),
    each: bestOf('each', losses.each),
    adam: bestOf('adam', losses.adam),
  };
  const right = rightLength(sweep);
  const said = (value: number | undefined) => (value === undefined ? '∞' : rough(value));
  const done = methods.flatMap((method) => Array.from(losses[method])).filter((loss) => !Number.isNaN(loss));
  const shortest = lengths.find((_, k) => (predicted[k] as number) >= measurable);
  const readouts: Readings = {
    'best-one': best.one?.loss ?? null,
    'best-each': best.each?.loss ?? null,
    'best-adam': best.adam?.loss ?? null,
    'right-length': right,
    'predicted-fall': measured(predicted[atUsual]),
    'true-fall': measured(fallen[atUsual]),
  };
  return {
    view: 'rates' as const,
    columns: ['rate', 'loss-one', 'loss-each', 'loss-adam', 'length', 'predicted', 'fallen'] as const,
    sweep,
    best,
    /** The longest step that the gradient predicts, as a share of ‖w‖; null where it predicts none. */
    right,
    rows: rowsOf(sweep),
    readouts,
    // Hundreds of steps make the last bits of another engine’s functions visible.
    chaotic: ['best-one', 'best-each', 'best-adam'] as const,
    sentence: {
      key: keyOf(sweep, best),
      values: {
        steps: sweepSteps[settings.data],
        done: done.length,
        all: methods.reduce((sum, method) => sum + rates[method].length, 0),
        one: said(best.one?.loss),
        each: said(best.each?.loss),
        adam: said(best.adam?.loss),
        epsilon: settings.epsilon,
        guess: rough(Math.LN2),
        right: right === null ? `< ${formatNumber(shortest ?? 0, 2)}` : rough(right),
      },
    },
  };
}

export type RatesModel = ReturnType<typeof ratesModel>;
