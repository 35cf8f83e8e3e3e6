import { wordsFor } from '@/figure/words';
import { contextWindow } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(contextWindow, { en, 'zh-cn': zhCn });
