import type { Words } from '@/i18n/locale';
import { english } from './words-en';
import type { ClippingWords } from './words-types';
import { chinese } from './words-zh';

export type { ClippingWords } from './words-types';

export const words: Words<ClippingWords> = { en: english, 'zh-cn': chinese };
