import type { LabSettings } from './params';
import type { RunTrouble } from './records';

/** What to try first after a run has ended. */
export type Suggestion = 'start' | 'precision' | 'clip' | 'threshold' | 'rate';

/**
 * Before any update only the first weights can be to blame; later, most of the time, a step was too long. A format
 * that ends at 65504 is to blame where the numbers are not large otherwise.
 */
export function suggestionFor({ step, quantity }: RunTrouble, settings: LabSettings): Suggestion {
  if (step === 1 && quantity !== 'parameter') return settings.precision === 'float16' ? 'precision' : 'start';
  if (settings.precision === 'float16' && settings.rate <= 0.1) return 'precision';
  if (quantity !== 'parameter' && settings.clip === 'none' && settings.rate <= 1) return 'clip';
  if (settings.clip !== 'none' && settings.threshold > 10) return 'threshold';
  return 'rate';
}
