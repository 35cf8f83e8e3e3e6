import { wordsFor } from '@/figure/words';
import { weightPenalty } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(weightPenalty, { en, 'zh-cn': zhCn });
