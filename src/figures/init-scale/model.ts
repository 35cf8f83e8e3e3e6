import { median } from 'd3';
import { weightDeviation } from '@/core/network/initialization';
import { type Verdict, verdictOf } from '@/core/network/verdict';
import type { FigureModel } from '@/figure/figure-model';
import { type Passage, passagesBehind, passageWith, passageWithout, type Settings } from './networks';
import { type Sentence, sentenceOf } from './sentence';

export type Readout =
  | 'weight-std'
  | 'spread'
  | 'gradient'
  | 'gradient-without'
  | 'growth-per-layer'
  | 'typical'
  | 'verdict';
export type Column = 'layer' | 'spread-without' | 'spread' | 'gradient-without' | 'gradient';

/** Both ways through one network; see {@link Passage}. */
export type Way = Pick<Passage, 'spreads' | 'gradients'>;

export interface InitScaleModel extends FigureModel<Readout, Sentence, Column> {
  readonly depth: number;
  readonly without: Way;
  readonly with: Way;
  /** Networks of other seeds; none where they are not asked for. */
  readonly behind: readonly Way[];
  readonly verdict: Verdict | 'overflow';
  /** The last digits, in which browsers differ, have grown into the digits that are shown. */
  readonly chaotic: boolean;
}

/** Rounding errors that have grown by more than this show in the readouts. */
const shown = 1e10;

/** A nudge of the input grows forward as a gradient does backward; what counts is how much more than the signal itself. */
const isChaotic = ({ spreads, reading: { ratio } }: Passage) => {
  const size = spreads.at(-1) as number;
  return ratio !== null && size > 0 && ratio > shown * size;
};

const way = ({ spreads, gradients }: Passage): Way => ({ spreads, gradients });

/** One network with weights of variance 1/n and once more with those of an initialization: the same but for their size. */
export function initScale(settings: Settings): InitScaleModel {
  const { init, gain, width, depth } = settings;
  const without = passageWithout(settings);
  const chosen = passageWith(settings);
  const behind = passagesBehind(settings);
  // A network that passes nothing on has no ratio, and keeps nothing.
  const ratios = behind.map(({ reading }) => reading.ratio ?? 0);
  const { ratio, growth, verdict } = chosen.reading;
  const chaotic = isChaotic(chosen);
  return {
    depth,
    without: way(without),
    with: way(chosen),
    behind: behind.map(way),
    verdict,
    chaotic,
    readouts: {
      'weight-std': gain * weightDeviation(init, width, width),
      spread: chosen.spreads[depth] as number,
      gradient: ratio,
      'gradient-without': without.reading.ratio,
      'growth-per-layer': growth,
      typical: median(ratios) ?? null,
      verdict: verdict === 'overflow' ? verdict : verdictOf(ratio ?? 0),
    },
    sentence: sentenceOf(settings, chosen, without, ratios, chaotic),
    table: {
      columns: (['layer', 'spread-without', 'spread', 'gradient-without', 'gradient'] as const).map(
        (key) => ({
          key,
        }),
      ),
      get rows() {
        return Array.from(chosen.spreads, (spread, l) => [
          l,
          without.spreads[l] as number,
          spread,
          ...[without.gradients[l], chosen.gradients[l]].map((share = Number.NaN) =>
            Number.isNaN(share) ? null : share,
          ),
        ]);
      },
    },
  };
}
