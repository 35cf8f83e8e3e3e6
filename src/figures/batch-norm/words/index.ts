import { wordsFor } from '@/figure/words';
import { batchNorm } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(batchNorm, { en, 'zh-cn': zhCn });
