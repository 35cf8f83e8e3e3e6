import type { Activation } from '@/core/network/activations';
import type { Words } from '@/i18n/locale';

const names = {
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  elu: 'ELU',
  selu: 'SELU',
  softplus: 'softplus',
  silu: 'SiLU',
  gelu: 'GELU',
};

/** What the activations are called; their names are the same in every language, but for the one that does nothing. */
export const activationWords: Words<Readonly<Record<Activation, string>>> = {
  en: { identity: 'none (linear)', ...names },
  'zh-cn': { identity: '无（线性）', ...names },
};
