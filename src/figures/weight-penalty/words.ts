import type { Words } from '@/i18n/locale';
import { english } from './words-en';
import type { WeightPenaltyWords } from './words-types';
import { chinese } from './words-zh';

export type { WeightPenaltyWords } from './words-types';

export const words: Words<WeightPenaltyWords> = { en: english, 'zh-cn': chinese };
