import { bowl } from './bowl';
import { hills } from './hills';
import type { Landscape } from './landscape';
import { ripples } from './ripples';
import { saddle } from './saddle';
import { valley } from './valley';

export { cliff, cliffStart } from './cliff';
export type { Landscape } from './landscape';
export { ridge, ridgeCurvatureBound } from './ridge';

export type SurfaceName = 'hills' | 'bowl' | 'saddle' | 'ripples' | 'valley';

/** The built-in landscapes of two variables. */
export const surfaces: Readonly<Record<SurfaceName, Landscape>> = { hills, bowl, saddle, ripples, valley };
