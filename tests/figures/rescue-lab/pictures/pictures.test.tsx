import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '@/figure/context';
import { readOpening, writeOpening } from '@/figures/rescue-lab/opening';
import { type LabSettings, settingsSchema } from '@/figures/rescue-lab/params';
import { normColors, normIndex, probabilityIndex } from '@/figures/rescue-lab/pictures/colors';
import { boundaryPixels, normPixels } from '@/figures/rescue-lab/pictures/pixels';
import { datasetOf } from '@/figures/rescue-lab/points/dataset-of';
import type { LaneSnapshot } from '@/figures/rescue-lab/training/protocol';
import { View } from '@/figures/rescue-lab/View';
import { words } from '@/figures/rescue-lab/words';
import { locales } from '@/i18n/locale';
import { anyState } from '../../all-figures';
import { laneOf, modelOf } from '../lane';

const draw = (lanes: ReturnType<typeof laneOf>[], locale: (typeof locales)[number] = 'en') =>
  renderToStaticMarkup(
    <WordsContext value={words[locale] ?? null}>
      <View
        model={modelOf(lanes)}
        datasets={lanes.map(({ settings }) => datasetOf(settings, null))}
        above={null}
        below={null}
        live={false}
      />
    </WordsContext>,
  );

/** Any settings, small enough to be trained a hundred times. */
const small = anyState(settingsSchema).map((state) => {
  const { depth, width, points, ...rest } = state as unknown as LabSettings;
  return { ...rest, depth: Math.ceil(depth / 6), width: Math.ceil(width / 8), points: Math.min(points, 60) };
});

describe('the pictures', () => {
  it.each(locales)('hold no number that is none, whatever is trained (%s)', (locale) => {
    fc.assert(
      fc.property(small, (settings) => {
        expect(draw([laneOf(settings, 3)], locale)).not.toMatch(/NaN|Infinity|undefined|\{[a-z]+\}/);
      }),
      { numRuns: 40 },
    );
  });

  it('set two runs side by side', () => {
    const html = draw([laneOf({}, 5), laneOf({ depth: 9 }, 5)]);
    expect(html.match(/lab-map/g)).toHaveLength(4);
    expect(html).toContain('A: ');
    expect(html).toContain('B: ');
  });

  it('mark by shape what is ∞ or no number', () => {
    const lane = laneOf({}, 2);
    const snapshot = lane.snapshot as LaneSnapshot;
    const norms = snapshot.history.norms.slice();
    const marks = (values: Float64Array) =>
      /lab-out-of-range" d="([^"]*)"/.exec(
        draw([{ ...lane, snapshot: { ...snapshot, history: { ...snapshot.history, norms: values } } }]),
      )?.[1];
    expect(marks(norms)).toBe('');
    norms[norms.length - 1] = Number.POSITIVE_INFINITY;
    norms[norms.length - 2] = Number.NaN;
    expect(marks(norms)).toMatch(/^M[^Z]*M[^Z]*Z$/);
  });
});

describe('the colors', () => {
  it('of gradient norms rise with the norm, and keep 0 and ∞ apart', () => {
    const powers = Array.from({ length: 17 }, (_, k) => 10 ** (k - 10));
    const places = powers.map(normIndex);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(17);
    expect(normIndex(1e-300)).toBe(0);
    const apart = [normIndex(0), normIndex(Number.POSITIVE_INFINITY)].map((k) => normColors[k]);
    expect(new Set([...apart, ...normColors.slice(0, normIndex(1e300) + 1)]).size).toBe(normColors.length);
    expect(normIndex(Number.NaN)).toBe(normIndex(Number.POSITIVE_INFINITY));
  });

  it('of probabilities have a place of their own for no number', () => {
    expect([0, 0.5, 1].map(probabilityIndex)).toEqual([0, 25, 50]);
    expect(probabilityIndex(Number.NaN)).toBe(51);
  });
});

describe('the pixels', () => {
  const { history, boundary } = laneOf({ depth: 2 }, 3).snapshot as LaneSnapshot;

  it('of the heat map have layer 1 at the bottom, and nothing where no step has been', () => {
    const { columns, rows, indices } = normPixels(history, 25);
    expect([columns, rows]).toEqual([25, 3]);
    expect(indices[2 * 25 + 1]).toBe(normIndex(history.norms[3] as number));
    expect(indices[3]).toBe(255);
  });

  it('of the boundary stand as the boundary does, the top row first', () => {
    if (!boundary) throw new Error('There is no boundary.');
    const { indices } = boundaryPixels(boundary);
    expect(indices[5]).toBe(probabilityIndex(boundary.probabilities[5] as number));
  });
});

describe('what the server sends', () => {
  it('gives the picture of the first step again', () => {
    const lane = laneOf({}, 1, 33);
    const snapshot = lane.snapshot as LaneSnapshot;
    const sent = JSON.parse(JSON.stringify(writeOpening(snapshot)));
    const received = { ...lane, snapshot: readOpening(sent) };
    expect(modelOf([received])).toMatchObject({
      readouts: modelOf([lane]).readouts,
      sentence: modelOf([lane]).sentence,
    });
    const [was, is] = [snapshot, received.snapshot].map(({ boundary }) => boundary?.probabilities);
    expect(is).toHaveLength(33 * 33);
    is?.forEach((p, k) => {
      expect(Math.abs(p - (was?.[k] as number))).toBeLessThan(1 / 100);
    });
  });
});
