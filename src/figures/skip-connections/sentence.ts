import { rough } from '@/charts/rough';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import type { Values } from '@/params/schema';
import { type Backward, type ByKind, byKind } from './kinds';
import type { schema } from './params';

export type Sentence =
  | 'nothing'
  | 'short'
  | 'mended'
  | 'traded'
  | 'spoiled'
  | 'both-explode'
  | 'all-explode'
  | 'otherwise';

/** By the verdicts on plain, residual and scaled. */
const keys: Readonly<Record<string, Sentence>> = {
  'healthy healthy healthy': 'short',
  'vanishing healthy healthy': 'mended',
  'vanishing exploding healthy': 'traded',
  'healthy exploding healthy': 'spoiled',
  'exploding exploding healthy': 'both-explode',
  'exploding exploding exploding': 'all-explode',
};

export interface Seen {
  readonly verdicts: ByKind<Verdict>;
  readonly sentence: FigureModel<never, Sentence, never>['sentence'];
}

/** What is seen at `depth`; the `tenth` is as deep as that says, and its plain network keeps the ratio `short`. */
export function seen(
  { depth, gain }: Values<typeof schema>,
  readings: ByKind<Backward>,
  tenth: number,
  short: number,
): Seen {
  const verdicts = byKind((kind) => verdictOf(readings[kind].ratio));
  const key = keys[`${verdicts.plain} ${verdicts.residual} ${verdicts.scaled}`] ?? 'otherwise';
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
