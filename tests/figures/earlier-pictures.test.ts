import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { FigureModel } from '@/figure/figure-model';
import { allFigures, anyState } from './all-figures';

type Model = FigureModel<string, string, string>;
type Show = (state: never) => Model;

/** The figures whose networks keep memory and what they drew from one picture to the next. */
const keepers: Readonly<Record<string, () => Promise<Show>>> = {
  'activation-shapes': async () => {
    const { networkRun } = await import('@/figures/activation-shapes/network-run');
    const { activationShapes } = await import('@/figures/activation-shapes/model');
    return (state: Parameters<typeof networkRun>[0] & { z: number }) =>
      activationShapes(state.z, networkRun(state));
  },
  'batch-norm': async () => (await import('@/figures/batch-norm/model')).batchNorm,
  'layer-gradients': async () => (await import('@/figures/layer-gradients/model')).layerGradients,
  'memory-cell': async () => {
    const { memoryCell } = await import('@/figures/memory-cell/model');
    return (state: Parameters<typeof memoryCell>[0]) => memoryCell(state);
  },
  'skip-connections': async () => {
    const { skipConnections } = await import('@/figures/skip-connections/model');
    return (state: Parameters<typeof skipConnections>[0]) => skipConnections(state);
  },
};

const shown = ({ readouts, sentence, table }: Model) =>
  structuredClone({ readouts, sentence, rows: table.rows });

/** Small enough for hundreds of networks. */
const small = (state: Record<string, unknown>): Record<string, unknown> => ({
  ...state,
  ...('width' in state && { width: Math.min(Number(state.width), 40) }),
  ...('seen' in state && { seen: Math.min(Number(state.seen), 5) }),
});

describe('what a figure shows does not depend on what it showed before', () => {
  for (const { name, schema } of allFigures.filter((figure) => figure.name in keepers)) {
    it(`in ${name}, and what it showed before stays`, async () => {
      const load = keepers[name] as () => Promise<Show>;
      const states = fc.sample(anyState(schema), { numRuns: 6, seed: 7 }).map(small);
      // Neighbors share what is kept the most: one parameter changes at a time.
      const walk = states.flatMap((state, k) => {
        const [param = ''] = Object.keys(schema).slice(k % Object.keys(schema).length);
        return [state, small({ ...state, [param]: states[(k + 1) % states.length]?.[param] }), state];
      });
      const show = await load();
      const models = walk.map((state) => show(state as never));
      const seen = models.map(shown);
      for (const [k, state] of walk.entries()) {
        vi.resetModules();
        const fresh = await load();
        expect(seen[k]).toEqual(shown(fresh(state as never)));
      }
    });
  }

  it('covers every one of these figures', () => {
    const names = allFigures.map(({ name }) => name);
    for (const name of Object.keys(keepers)) expect(names).toContain(name);
  });
});
