import { describe, expect, it } from 'vitest';
import { plotFrame } from '@/charts/frame';
import { runStages } from '@/figure/compute';
import { airTo, endLabels } from '@/figures/skip-connections/end-labels';
import { byKind, kinds, stages } from '@/figures/skip-connections/kinds';
import { schema } from '@/figures/skip-connections/params';
import { defaults } from '@/params/schema';
import { sharedHeights } from '@/scenes/layers/ByLayer';

const widths = { plain: 36, residual: 28, scaled: 100 };

function placed(state: object) {
  const values = { ...defaults(schema), ...state };
  const { predicted, short: _, ...readings } = runStages({ stages }, values);
  const model = { predicted, measured: byKind((kind) => readings[kind].ratios) };
  const { measured } = model;
  const y = sharedHeights(kinds.flatMap((kind) => [measured[kind], predicted[kind]]));
  const margin = { top: 54, right: 12, bottom: 44, left: 54 };
  const x = [-0.6, values.depth + 0.6] as const;
  const frame = plotFrame({ width: 360, height: 310, margin, x, y, yKind: 'log' });
  const at = endLabels(frame, model, widths);
  const labels = kinds.map((kind) => ({ kind, x: at[kind][0], y: at[kind][1], width: widths[kind] }));
  return { model, frame, labels };
}

const states = [{ gain: 3, depth: 100 }, { gain: 2 }, {}, { depth: 100 }, { gain: Math.SQRT2 }];

describe.each(states)('the names at the lines’ ends, %o,', (state) => {
  it.each([1, 2])('are nearest to their own line, and no line crosses them, at seed %i', (seed) => {
    const { model, frame, labels } = placed({ ...state, seed });
    for (const { kind, ...label } of labels) {
      const own = airTo(frame, model.measured[kind], label);
      for (const other of kinds) {
        if (other !== kind) expect(airTo(frame, model.measured[other], label)).toBeGreaterThan(own);
        expect(airTo(frame, model.predicted[other], label)).toBeGreaterThan(0);
      }
    }
  });

  it('stand apart, inside the picture', () => {
    const { frame, labels } = placed(state);
    labels.forEach((label, k) => {
      expect(label.y).toBeGreaterThan(frame.inner.top);
      expect(label.y).toBeLessThan(frame.inner.bottom);
      for (const other of labels.slice(k + 1)) {
        const beside = label.x > other.x + other.width || other.x > label.x + label.width;
        expect(beside || Math.abs(label.y - other.y) >= 16).toBe(true);
      }
    });
  });
});
