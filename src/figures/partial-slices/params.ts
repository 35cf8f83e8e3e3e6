import { choice, number } from '@/params/schema';
import { surfaceNames } from '@/scenes/landscape/surface-names';

export const schema = {
  fn: choice({ default: 'hills', choices: surfaceNames }),
  x: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  y: number({ default: 3, min: -5, max: 5, step: 0.1 }),
};
