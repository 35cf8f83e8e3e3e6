import { wordsFor } from '@/figure/words';
import { initScale } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(initScale, { en, 'zh-cn': zhCn });
