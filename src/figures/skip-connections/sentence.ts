import { rough } from '@/charts/rough';
import { verdictOf } from '@/core/network/verdict';
import { type Backward, type ByKind, byKind, type Settings } from './kinds';

export const sentences = [
  'nothing',
  'short',
  'mended',
  'traded',
  'spoiled',
  'both-explode',
  'all-explode',
  'otherwise',
] as const;
type Key = (typeof sentences)[number];

/** By the verdicts on plain, residual and scaled. */
const keys: Readonly<Record<string, Key>> = {
  'healthy healthy healthy': 'short',
  'vanishing healthy healthy': 'mended',
  'vanishing exploding healthy': 'traded',
  'healthy exploding healthy': 'spoiled',
  'exploding exploding healthy': 'both-explode',
  'exploding exploding exploding': 'all-explode',
};

/** What is seen at `depth`; the `tenth` is as deep as that says, and its plain network keeps the ratio `short`. */
export function seen({ depth, gain }: Settings, readings: ByKind<Backward>, tenth: number, short: number) {
  const verdicts = byKind((kind) => verdictOf(readings[kind].ratio));
  const key: Key = keys[`${verdicts.plain} ${verdicts.residual} ${verdicts.scaled}`] ?? 'otherwise';
  return {
    verdicts,
    sentence: {
      key: gain === 0 ? 'nothing' : key,
      values: {
        depth,
        tenth,
        short: rough(short),
        plain: rough(readings.plain.ratio),
        residual: rough(readings.residual.ratio),
        scaled: rough(readings.scaled.ratio),
      },
    },
  };
}
