import { wordsFor } from '@/figure/words';
import { layerGradients } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(layerGradients, { en, 'zh-cn': zhCn });
