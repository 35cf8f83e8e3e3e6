import type { ByKind } from './kinds';

/** Three lines of one quantity, told apart. */
export const dashes: ByKind<string> = { plain: 'none', residual: '10 4', scaled: '2 5' };
