import { wordsFor } from '@/figure/words';
import { weightChain } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(weightChain, { en, 'zh-cn': zhCn });
