import { wordsFor } from '@/figure/words';
import { lineFit } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(lineFit, { en, 'zh-cn': zhCn });
