import { wordsFor } from '@/figure/words';
import { learningRate } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(learningRate, { en, 'zh-cn': zhCn });
