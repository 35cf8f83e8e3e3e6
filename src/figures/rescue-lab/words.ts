import type { Words } from '@/i18n/locale';
import { english } from './words-en';
import type { RescueLabWords } from './words-types';
import { chinese } from './words-zh';

export type { GroupName, RescueLabWords } from './words-types';

export const words: Words<RescueLabWords> = { en: english, 'zh-cn': chinese };
