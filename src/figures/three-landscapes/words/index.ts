import { wordsFor } from '@/figure/words';
import { threeLandscapes } from '../figure';
import { en } from './en';
import { zhCn } from './zh-cn';

export const words = wordsFor(threeLandscapes, { en, 'zh-cn': zhCn });
