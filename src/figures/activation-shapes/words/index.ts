import { wordsFor } from '@/figure/words';
import { activationShapes } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(activationShapes, { en, 'zh-cn': zhCn });
