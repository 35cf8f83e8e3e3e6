import { wordsFor } from '@/figure/words';
import { skipConnections } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(skipConnections, { en, 'zh-cn': zhCn });
