import { wordsFor } from '@/figure/words';
import { gradientClipping } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(gradientClipping, { en, 'zh-cn': zhCn });
