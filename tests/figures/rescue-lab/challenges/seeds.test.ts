import { describe, expect, it, vi } from 'vitest';
import type { ChallengeId } from '@/figures/rescue-lab/challenges/challenge-ids';
import { challengeOf } from '@/figures/rescue-lab/challenges/challenges';
import type { LabSettings } from '@/figures/rescue-lab/params';
import { attempt } from './attempts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

const seeds = Array.from({ length: 10 }, (_, k) => k + 1);
/** Without the challenge's own, on which challenges.test.ts trains it as it stands and with each of its solutions. */
const others = seeds.slice(1);
const solvedOn = (id: ChallengeId, changes: Partial<LabSettings>, on: readonly number[]) =>
  on.filter((seed) => attempt(challengeOf(id), changes, seed).outcome === 'solved');

/** Those of which chance decides most, and which train in seconds. */
describe.each(['dead-units', 'overfitted', 'growing-shortcuts'] as const)('%s, on nine more seeds', (id) => {
  it('is not solved as it stands', () => {
    expect(solvedOn(id, {}, others)).toEqual([]);
  });

  it.each(challengeOf(id).solutions)('is solved by %o on eight at least', (changes) => {
    expect(solvedOn(id, changes, others).length).toBeGreaterThanOrEqual(8);
  });
});

it('silent-sigmoid is solved by another activation on nine seeds of ten at least', () => {
  expect(solvedOn('silent-sigmoid', { activation: 'elu' }, seeds).length).toBeGreaterThanOrEqual(9);
});

it('largest-rate: of ten seeds, 1.1 holds on nine, and 1.5 on none', () => {
  expect(solvedOn('largest-rate', { rate: 1.1 }, seeds)).toHaveLength(9);
  expect(solvedOn('largest-rate', { rate: 1.5 }, seeds)).toEqual([]);
});
