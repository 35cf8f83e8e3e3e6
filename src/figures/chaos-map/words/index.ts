import { wordsFor } from '@/figure/words';
import { chaosMap } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(chaosMap, { en, 'zh-cn': zhCn });
