import type { LabSettings } from '../params';
import type { RunFault } from '../training/records';

/** What to try first after a run has ended. */
export type Suggestion =
  | 'start'
  | 'signal-precision'
  | 'gradient-precision'
  | 'precision'
  | 'clip'
  | 'threshold'
  | 'rate';

/** A rate of at most that makes no step too long by itself. */
const modestRate = 1;
/** A gradient longer than that is hardly bounded. */
const looseThreshold = 10;

const passes: Readonly<Record<RunFault['quantity'], 'forward' | 'backward' | 'update'>> = {
  preactivation: 'forward',
  activation: 'forward',
  loss: 'forward',
  'activation-gradient': 'backward',
  'hidden-gradient': 'backward',
  'weight-gradient': 'backward',
  parameter: 'update',
};

/**
 * Before any update only the first weights can be to blame, and right after the first one, at a modest rate, they still
 * are; later, most of the time, a step was too long. float16 ends at 65504 and is suspected first where steps are small.
 */
export function suggestionFor({ step, quantity }: RunFault, settings: LabSettings): Suggestion {
  const { precision, clip, threshold, rate } = settings;
  const untouched = step === 1 && quantity !== 'parameter';
  if (precision === 'float16' && (untouched || rate <= 0.1)) {
    // Clipping comes after both passes of a step.
    if (passes[quantity] === 'backward') return 'gradient-precision';
    return untouched ? 'signal-precision' : 'precision';
  }
  if (untouched) return 'start';
  if (clip !== 'none' && threshold > looseThreshold) return 'threshold';
  if (step <= 2 && rate <= modestRate) return 'start';
  if (clip === 'none' && rate <= modestRate) return 'clip';
  return 'rate';
}
