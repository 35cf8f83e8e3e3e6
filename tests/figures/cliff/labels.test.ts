import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/charts/format';
import { clipToWindow } from '@/charts/heights/stretches';
import { schema } from '@/figures/cliff/params';
import { runOf } from '@/figures/cliff/run';
import { throwOf } from '@/figures/cliff/thrown';
import { defaults } from '@/params/schema';
import { boxOf, flatName, lengthName, overlap, wallName } from '@/scenes/cliff/labels';
import { mapFrame } from '@/scenes/cliff/map';
import { area } from '@/scenes/cliff/surface';

const starts = Array.from({ length: 121 }, (_, k) => ({
  w: area.x[0] + ((k % 11) * (area.x[1] - area.x[0])) / 10,
  b: area.y[0] + (Math.floor(k / 11) * (area.y[1] - area.y[0])) / 10,
}));

describe.each([
  ['English', 'flat', 'wall', (length: string) => `one step: ${length} units`],
  ['Chinese', '平地', '墙', (length: string) => `一步：${length} 个单位`],
])('the length of a step that throws a run, in %s', (_, flat, wall, written) => {
  it.each([5, 50, 100])(
    'stands clear of the names of flat and wall, wherever the run starts: T = %i',
    (time) => {
      const names = [
        [flatName(time), flat],
        [wallName(time), wall],
      ] as const;
      const taken = names.flatMap(([place, word]) => (place ? [boxOf(place, word)] : []));
      expect(taken).toHaveLength(2);
      let seen = 0;
      for (const start of starts) {
        const run = runOf({ ...defaults(schema), ...start, time });
        const thrown = throwOf(run, run.walk.taken);
        const part = thrown && clipToWindow(thrown.from, thrown.to, area);
        if (!part) continue;
        seen += 1;
        const [from, to] = part.map(([w, b]) => [mapFrame.x(w), mapFrame.y(b)] as const);
        if (!from || !to) throw new Error('A step has two ends.');
        const text = written(formatNumber(thrown.length, 2));
        const box = boxOf(lengthName(from, to, text, taken), text);
        expect(taken.some((other) => overlap(box, other))).toBe(false);
        expect(box.left).toBeGreaterThan(mapFrame.inner.left - 1);
        expect(box.right).toBeLessThan(mapFrame.inner.right + 1);
      }
      expect(seen).toBeGreaterThan(time === 5 ? 0 : 5);
    },
  );
});

it('names a flat and a wall only where there is a wall', () => {
  for (let time = 1; time <= 100; time++) {
    expect(flatName(time) === null).toBe(wallName(time) === null);
  }
  expect(wallName(1)).toBeNull();
  expect(wallName(5)).not.toBeNull();
});
