import { wordsFor } from '@/figure/words';
import { memoryCell } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(memoryCell, { en, 'zh-cn': zhCn });
