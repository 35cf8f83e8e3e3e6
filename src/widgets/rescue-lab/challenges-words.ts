import type { Words } from '@/i18n/locale';
import type { ChallengeId } from './challenge-ids';

type ChallengeText = Readonly<Record<ChallengeId, { readonly title: string; readonly goal: string }>>;
const t = { title: 'x', goal: 'y' };
const all = {
  'first-spiral': t,
  'too-slow': t,
  'straight-line': t,
  'make-it-explode': t,
  'gone-in-float16': t,
  'make-it-vanish': t,
  'silent-sigmoid': t,
  'largest-rate': t,
  'bad-start': t,
  'dead-relu': t,
  overfitted: t,
  'rescue-fifty': t,
};
export const challengesWords: Words<ChallengeText> = { en: all, 'zh-cn': all };
