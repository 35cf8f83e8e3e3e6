import { wordsFor } from '@/figure/words';
import { slopeProbe } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(slopeProbe, { en, 'zh-cn': zhCn });
