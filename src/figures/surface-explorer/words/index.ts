import { wordsFor } from '@/figure/words';
import { surfaceExplorer } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(surfaceExplorer, { en, 'zh-cn': zhCn });
