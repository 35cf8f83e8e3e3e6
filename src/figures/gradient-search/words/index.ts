import { wordsFor } from '@/figure/words';
import { gradientSearch } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(gradientSearch, { en, 'zh-cn': zhCn });
