import { wordsFor } from '@/figure/words';
import { changeRipple } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(changeRipple, { en, 'zh-cn': zhCn });
