import { rough } from '@/charts/rough';
import type { NumericalFault } from '@/core/network/formats';
import { type Measured, type Show, span } from './measure';
import type { Settings } from './run';
import type { UnitSentence } from './sentences';
import { far, type UnitStatus } from './status';

type Lost = 'activation' | 'loss' | 'gradient' | 'weight';

interface Seen extends Readonly<Record<Show, Measured>> {
  readonly show: Show;
  readonly optimizer: Settings['optimizer'];
  readonly step: number;
  readonly fault: NumericalFault | null;
  /** Of the hidden units, of which there are `units`. */
  readonly counts: Readonly<Record<UnitStatus, number>>;
  readonly units: number;
}

/** Never rounded up to the whole. */
const percent = (share: number) => (share > 0.9995 ? '> 99.9' : rough(100 * share));

function lostIn({ quantity }: NumericalFault): Lost {
  switch (quantity) {
    case 'preactivation':
    case 'activation':
      return 'activation';
    case 'loss':
      return 'loss';
    case 'activation-gradient':
    case 'hidden-gradient':
    case 'weight-gradient':
      return 'gradient';
    case 'parameter':
      return 'weight';
  }
}

/** All but the read-out. */
const hidden = ({ units }: Measured) => units.subarray(0, -1);

/** Factor between the smallest and the largest hidden unit that are not 0. */
function spreadOf(of: Measured): number {
  const [low, high] = span(hidden(of)) ?? [1, 1];
  return high / low;
}

/** Adam's steps differ less than the gradients that they follow by this factor at least. */
const leveling = 1000;

function keyOf(seen: Seen): UnitSentence {
  const { show, optimizer, fault, counts, units, gradient, update } = seen;
  if (fault) return fault.fate === 'overflow' ? `overflow-${lostIn(fault)}` : 'nan';
  if (show === 'weight') return span(hidden(gradient)) ? 'weight' : 'weight-alone';
  const asUpdate = show === 'update';
  if (!asUpdate && gradient.global === 0) return 'all-dead';
  if (2 * counts.dead >= units) return asUpdate ? 'update-dead' : 'dead';
  // A few units in a hundred are off in the best of networks.
  if (20 * (counts.vanishing + counts.exploding) < units) {
    if (!asUpdate) return counts.dead > 0 ? 'healthy-dead' : 'healthy';
    const leveled = spreadOf(gradient) > leveling * spreadOf(update);
    return optimizer === 'adam' && leveled ? 'update-adam' : 'update-even';
  }
  if (counts.vanishing > 0 && counts.exploding > 0) return asUpdate ? 'update-both' : 'both';
  if (counts.vanishing > 0) {
    if (!asUpdate) return 'vanishing';
    return spreadOf(update) > far ** 2 ? 'update-frozen' : 'update-slow';
  }
  return asUpdate ? 'update-thrown' : 'exploding';
}

/**
 * What the global norm hears: the share of its square that the louder half of the hidden layers has, one layer at
 * most and at least.
 */
function heard({ layers, global }: Measured) {
  const shares = Array.from(layers.subarray(0, -1), (norm) => (global > 0 ? (norm / global) ** 2 : 0));
  const loudest = shares.indexOf(Math.max(...shares));
  const quietest = shares.indexOf(Math.min(...shares));
  const louder = shares.toSorted((a, b) => b - a).slice(0, Math.ceil(shares.length / 2));
  return {
    louderShare: percent(louder.reduce((sum, share) => sum + share, 0)),
    loudest: loudest + 1,
    loudestShare: percent(shares[loudest] ?? 0),
    quietest: quietest + 1,
    quietestShare: percent(shares[quietest] ?? 0),
  };
}

/**
 * What is seen in one frame, with the numbers of every sentence; those that a sentence does not name are left out
 * there.
 */
export function sentenceOf(seen: Seen) {
  const { show, step, fault, counts, units, gradient, weight, update } = seen;
  const [lowest, highest] = span(hidden(seen[show])) ?? [0, 0];
  return {
    key: keyOf(seen),
    values: {
      step,
      units,
      far,
      vanishing: counts.vanishing,
      exploding: counts.exploding,
      dead: counts.dead,
      even: counts.even,
      layer: fault?.layer ?? '—',
      next: step + 1,
      lowest: rough(lowest),
      highest: rough(highest),
      global: Number.isFinite(gradient.global) ? rough(gradient.global) : '∞',
      gradientSpread: rough(spreadOf(gradient)),
      weightSpread: rough(spreadOf(weight)),
      updateSpread: rough(spreadOf(update)),
      ...heard(gradient),
    },
  };
}
