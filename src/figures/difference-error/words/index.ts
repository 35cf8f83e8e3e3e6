import { wordsFor } from '@/figure/words';
import { differenceError } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(differenceError, { en, 'zh-cn': zhCn });
