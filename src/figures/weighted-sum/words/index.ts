import { wordsFor } from '@/figure/words';
import { weightedSum } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(weightedSum, { en, 'zh-cn': zhCn });
