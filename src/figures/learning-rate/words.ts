import type { Words } from '@/i18n/locale';
import { english } from './words-en';
import type { LearningRateWords } from './words-types';
import { chinese } from './words-zh';

export type { LearningRateWords } from './words-types';

export const words: Words<LearningRateWords> = { en: english, 'zh-cn': chinese };
