import type { Words } from '@/i18n/locale';
import { english } from './words-en';
import type { UnitGradientsWords } from './words-types';
import { chinese } from './words-zh';

export type { UnitGradientsWords } from './words-types';

export const words: Words<UnitGradientsWords> = { en: english, 'zh-cn': chinese };
