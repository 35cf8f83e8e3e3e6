import { describe, expect, it } from 'vitest';
import { brokenSettings, challengeOf } from '@/figures/rescue-lab/challenges/challenges';
import { suggestionFor } from '@/figures/rescue-lab/controls/suggestion';
import type { LaneSnapshot } from '@/figures/rescue-lab/training/protocol';
import { words } from '@/figures/rescue-lab/words';
import { laneOf } from '../lane';

/** What is suggested after a run that really ends. */
function suggestedFor(changes: Parameters<typeof laneOf>[0]) {
  const { settings, snapshot } = laneOf(changes, 60);
  const { fault } = snapshot as LaneSnapshot;
  if (!fault) throw new Error('The run has not ended.');
  return suggestionFor(fault, settings);
}

const relu = { activation: 'relu', optimizer: 'sgd' } as const;

describe('what is suggested after a run has ended', () => {
  it('is another start where the very first gradient throws everything', () => {
    expect(suggestedFor({ ...relu, depth: 50, init: 'normal', gain: 5, width: 64 })).toBe('start');
  });

  it('is another start or format where the signal is too large for float16, and never clipping', () => {
    expect(suggestedFor({ ...relu, depth: 20, init: 'he', gain: 3, precision: 'float16' })).toBe(
      'signal-precision',
    );
    expect(suggestedFor(brokenSettings(challengeOf('gone-in-float16')))).toBe('signal-precision');
  });

  it('is no clipping either where the gradient itself is too large for float16', () => {
    const { settings } = laneOf({ precision: 'float16' }, 0);
    const fault = { fate: 'overflow', quantity: 'weight-gradient', layer: 1, step: 1 } as const;
    expect(suggestionFor(fault, settings)).toBe('gradient-precision');
  });

  it('offers to clip only where clipping comes before what overflowed', () => {
    for (const { diagnosis } of Object.values(words)) {
      const { start, 'signal-precision': signal, 'gradient-precision': gradient } = diagnosis.suggestions;
      expect(start).not.toMatch(/clip|裁剪/);
      for (const text of [signal, gradient])
        expect(text).toMatch(/clipping[^.]* comes (too late|after)|裁剪/);
    }
  });

  it('is clipping or a smaller rate where steps throw a network that could start', () => {
    expect(suggestedFor({ ...relu, data: 'moons', depth: 10, init: 'he', gain: 2, rate: 0.1 })).toBe('clip');
  });

  it('is a smaller rate where that one is beyond reason', () => {
    expect(suggestedFor({ ...relu, depth: 10, init: 'he', gain: 2, rate: 10 })).toBe('rate');
  });

  it('is a lower threshold where clipping was there, and did not hold', () => {
    const clipped = { clip: 'norm', threshold: 1000 } as const;
    expect(suggestedFor({ ...relu, ...clipped, depth: 20, init: 'he', gain: 3, rate: 10 })).toBe('threshold');
  });
});
