import type { Words } from '@/i18n/locale';
import { english } from './words-en';
import type { LayerGradientsWords } from './words-types';
import { chinese } from './words-zh';

export type { LayerGradientsWords } from './words-types';

export const words: Words<LayerGradientsWords> = { en: english, 'zh-cn': chinese };
