import { wordsFor } from '@/figure/words';
import { cliff } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(cliff, { en, 'zh-cn': zhCn });
