import { wordsFor } from '@/figure/words';
import { rescueLab } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(rescueLab, { en, 'zh-cn': zhCn });
