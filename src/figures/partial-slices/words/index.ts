import { wordsFor } from '@/figure/words';
import { partialSlices } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(partialSlices, { en, 'zh-cn': zhCn });
