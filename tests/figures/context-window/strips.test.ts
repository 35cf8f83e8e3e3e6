import { describe, expect, it } from 'vitest';
import { schema } from '@/figures/context-window/params';
import { cuts, type Run, type Settings } from '@/figures/context-window/run';
import { words } from '@/figures/context-window/words';
import { defaults } from '@/params/schema';
import { drawn as drawnRun } from './drawn';

/** A run before its first update, as far as the pictures know. */
function drawn(set: Partial<Settings>): string {
  const settings = { ...defaults(schema), ...set };
  const training = { accuracies: [0.5], reaches: [new Float64Array(settings.lag + 1).fill(1)] };
  const run = { settings, ...Object.fromEntries(cuts.map((cut) => [cut, training])) } as Run;
  return drawnRun(run);
}

describe('the strips of the gradient', () => {
  it('say where nothing is cut that they are the same as the whole', () => {
    expect(drawn({ window: 40 }).split(words.en.same)).toHaveLength(3);
    expect(drawn({ window: 40 })).toContain(words.en.allOne);
    expect(drawn({})).not.toContain(words.en.same);
    expect(drawn({})).not.toContain(words.en.allOne);
  });

  it('say in short what is cut where there is little room', () => {
    expect(drawn({})).toContain(words.en.beyond.gradient);
    const narrow = drawn({ lag: 1, window: 1 });
    expect(narrow).not.toContain(words.en.beyond.gradient);
    expect(narrow).toContain(words.en.beyondShort.gradient);
  });
});
