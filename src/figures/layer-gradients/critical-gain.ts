import { criticalGain } from '@/core/network/critical-gain';
import { weightDeviation } from '@/core/network/initialization';
import type { Values } from '@/params/schema';
import { schema } from './params';

type Setting = Pick<Values<typeof schema>, 'activation' | 'bias' | 'init' | 'width' | 'norm' | 'residual'>;

/**
 * The gain at which theory predicts a factor of 1 from layer to layer. Null where there is none on the slider, and with
 * normalization or skip connections, for which the theory of a plain network does not speak.
 */
export function criticalGainOnSlider({
  activation,
  bias,
  init,
  width,
  norm,
  residual,
}: Setting): number | null {
  if (norm !== 'none' || residual === 1) return null;
  const perGain = Math.sqrt(width) * weightDeviation(init, width, width);
  const critical = criticalGain(activation, bias ** 2, schema.gain.max * perGain);
  return critical === null ? null : critical / perGain;
}
