import { wordsFor } from '@/figure/words';
import { unitGradients } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(unitGradients, { en, 'zh-cn': zhCn });
