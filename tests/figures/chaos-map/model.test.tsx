import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Activation } from '@/core/network/activations';
import { forward } from '@/core/network/forward';
import { drawNormal } from '@/core/network/initialization';
import { measureLayers } from '@/core/network/layer-statistics';
import { network } from '@/core/network/network';
import { runningProduct } from '@/core/network/running-product';
import { stream } from '@/core/random';
import { WordsContext } from '@/figure/context';
import { sentenceParts } from '@/figure/sentence';
import { chaosMap } from '@/figures/chaos-map/figure';
import { growthMap, ratioGrid } from '@/figures/chaos-map/growth-map';
import { MapChart } from '@/figures/chaos-map/MapChart';
import { type Family, measuredRatios, perLayer } from '@/figures/chaos-map/measure';
import { schema } from '@/figures/chaos-map/params';
import { regionNames } from '@/figures/chaos-map/regions';
import { words } from '@/figures/chaos-map/words';
import { en } from '@/figures/chaos-map/words/en';
import { zhCn } from '@/figures/chaos-map/words/zh-cn';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

type State = Values<typeof schema>;

/** The model of a state, without the map and the edge of chaos, which take their time. */
function at(changed: Partial<State> = {}) {
  const values = { ...defaults(schema), ...changed };
  const part = { family: values, map: new Float64Array(), edge: null, limits: [] };
  const model = chaosMap.model(values, undefined, { frame: 0, part });
  return { ...model, sentence: sentenceParts(model.sentence) };
}

const family: Family = { activation: 'tanh', bias: 0, width: 32, seed: 1 };
const ratioAt = (of: Family, gain: number, depth: number) => measuredRatios(of, gain)[depth] ?? Number.NaN;
const cases: [Activation, number, number][] = [
  ['tanh', 0.7, 0],
  ['tanh', 1.5, 0],
  ['tanh', 3, 1],
  ['relu', 1, 0],
  ['relu', 2, 0.5],
  ['sigmoid', 3, 0],
  ['gelu', 1.8, 0],
];

describe('the growth of gradients at a point of the map', () => {
  it.each(cases)(
    'is that of the microscope’s gradients in the same network (%s, gain %d, bias %d), within 6 % a layer',
    (activation, gain, bias) => {
      for (const seed of [1, 2, 3]) {
        for (const depth of [20, 60]) {
          const { growth } = measureLayers({
            ...{ depth, gain, bias, activation, seed },
            ...{ width: 32, init: 'normal', residual: 'none', norm: 'none' },
            ...{ batch: 32, precision: 'float64' },
          });
          const shown = Number(at({ activation, gain, bias, depth, seed }).readouts['growth-per-layer']);
          expect(Math.abs(shown / (growth ?? Number.NaN) - 1)).toBeLessThan(0.06);
        }
      }
    },
  );

  it.each(cases)(
    'is the size of the product of the layers’ Jacobians (%s, gain %d, bias %d), within 3 % a layer',
    (activation, gain, bias) => {
      const width = 32;
      const inputs = new Float64Array(16 * width);
      drawNormal(inputs, 1, stream(1, 'inputs'));
      const net = network({ widths: [...new Array(26).fill(width), 1], activation, gain, bias, seed: 1 });
      const pass = forward(net, inputs);
      const squares = Array.from(
        { length: 16 },
        (_, example) => (runningProduct(pass, example).typical[25] ?? 0) ** 2,
      );
      const exact = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 16);
      const shown = ratioAt({ ...family, activation, bias }, gain, 25);
      expect(Math.abs(perLayer(Math.log(shown / exact), 25) - 1)).toBeLessThan(0.03);
    },
  );

  it('is near what mean-field theory predicts: within 8 % a layer at width 48', () => {
    for (const [activation, gain, bias] of cases) {
      const { readouts } = at({ activation, gain, bias, depth: 30, width: 48 });
      const [shown, predicted] = [Number(readouts['growth-per-layer']), Number(readouts.predicted)];
      expect(Math.abs(shown / predicted - 1)).toBeLessThan(0.08);
    }
  });

  it('scatters more from seed to seed in a narrow network', () => {
    const spread = (width: number) => {
      const logs = Array.from({ length: 20 }, (_, seed) =>
        Math.log(ratioAt({ activation: 'leaky-relu', bias: 0, width, seed: seed + 1 }, 1.5, 50)),
      );
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    };
    expect(spread(8)).toBeGreaterThan(1.5 * spread(32));
  });

  it('over all layers is the growth per layer to the power of depth', () => {
    for (const depth of [1, 7, 100]) {
      const { readouts } = at({ depth, gain: 1.7 });
      const { 'growth-per-layer': growth, ratio } = readouts;
      expect(Number(growth) ** depth / Number(ratio)).toBeCloseTo(1, 10);
    }
  });
});

describe('a deeper network', () => {
  it('begins like a shallower one', () => {
    const deep = measuredRatios(family, 1.5);
    expect(measuredRatios(family, 1.5, 30)).toEqual(deep.slice(0, 31));
  });
});

describe('the verdict', () => {
  it('depends on depth: tanh at gain 2 is healthy with 20 layers and explodes with 60', () => {
    expect(at({ gain: 2, depth: 20 }).readouts.verdict).toBe('healthy');
    expect(at({ gain: 2, depth: 60 }).readouts.verdict).toBe('exploding');
    expect(at({ gain: 0.8, depth: 20 }).readouts.verdict).toBe('healthy');
    expect(at({ gain: 0.8, depth: 60 }).readouts.verdict).toBe('vanishing');
  });

  it('leaves ReLU a wedge of healthy gains that narrows as 1/depth: 6·ln 10/depth wide on a log scale', () => {
    const relu: Family = { ...family, activation: 'relu' };
    const reach = (ratio: number, depth: number) => {
      let [low, high] = [0.01, 100];
      for (let k = 0; k < 30; k++) {
        const middle = Math.sqrt(low * high);
        if (ratioAt(relu, middle, depth) < ratio) low = middle;
        else high = middle;
      }
      return low;
    };
    for (const depth of [20, 50, 100]) {
      const width = Math.log(reach(1e3, depth) / reach(1e-3, depth));
      expect(depth * width).toBeCloseTo(6 * Math.LN10, 3);
    }
  });

  it('says at which depth a network stopped being healthy, and there it does', () => {
    for (const gain of [0.5, 0.9, 1.7, 3]) {
      const limit = Number(at({ gain, depth: 100 }).sentence.values.limit);
      expect(at({ gain, depth: limit - 1 }).readouts.verdict).toBe('healthy');
      expect(at({ gain, depth: limit }).readouts.verdict).not.toBe('healthy');
    }
  });

  it('predicts that depth from a shallower network: within a fifth where the growth is steady', () => {
    for (const [activation, gain] of [
      ['relu', 2],
      ['identity', 0.8],
      ['sigmoid', 4],
    ] as const) {
      const predicted = Number(at({ activation, gain, depth: 5 }).sentence.values.limit);
      const found = Number(at({ activation, gain, depth: 100 }).sentence.values.limit);
      expect(Math.abs(predicted / found - 1)).toBeLessThan(0.2);
    }
  });

  it('has a sentence for each kind of network', () => {
    const kinds: [Partial<State>, string][] = [
      [{ gain: 0 }, 'severed'],
      [{ gain: 0.0001, depth: 100 }, 'underflow'],
      [{ activation: 'relu', width: 4, depth: 100 }, 'dead'],
      [{ gain: 0.5, depth: 50 }, 'order'],
      [{ gain: 3, depth: 40 }, 'chaos'],
      [{ gain: 3, depth: 80 }, 'chaos-far'],
      [{ gain: 0.5, depth: 50, activation: 'relu' }, 'vanishing'],
      [{ gain: 3, depth: 80, activation: 'gelu' }, 'exploding'],
      [{ gain: 0.5, depth: 3 }, 'still-shrinking'],
      [{ gain: 3, depth: 3 }, 'still-growing'],
      [{ gain: 1.1, depth: 50 }, 'near-edge'],
      // Far from the edge, where few layers or few units look healthy.
      [{ gain: 2, depth: 1 }, 'little-told'],
      [{ gain: 2, depth: 40, width: 4, seed: 999 }, 'little-told'],
    ];
    for (const [state, key] of kinds) expect(at(state).sentence.key).toBe(key);
  });
});

describe('a chaotic network', () => {
  it('is told without digits that rounding errors reach, at any seed', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const model = at({ gain: 5, depth: 100, seed });
      expect(model.sentence.key).toBe('chaos-far');
      expect(model.chaotic).toEqual(['growth-per-layer', 'ratio']);
      for (const { sentences } of [en, zhCn]) {
        expect(sentences['chaos-far']).not.toMatch(/\{(growth|ratio)\}/);
      }
      expect(model.sentence.values).not.toHaveProperty('ratio');
      expect(model.sentence.values.predicted).toBe(Number(Number(model.readouts.predicted).toPrecision(3)));
    }
  });
});

describe('the words on the map', () => {
  const families: Family[] = [
    { activation: 'tanh', bias: 0, width: 8, seed: 1 },
    { activation: 'relu', bias: 0, width: 8, seed: 2 },
    { activation: 'tanh', bias: 2, width: 8, seed: 3 },
    { activation: 'sigmoid', bias: 0, width: 8, seed: 4 },
  ];

  it.each(families)(
    'stand whole, upright where a part is narrow, and over the line of the gain (%o)',
    (family) => {
      const map = growthMap(family);
      const markup = renderToStaticMarkup(
        <WordsContext value={words.en}>
          <MapChart map={map} limits={[]} edge={null} gain={2} depth={40} onMove={() => undefined} />
        </WordsContext>,
      );
      for (const { verdict, narrow } of regionNames(ratioGrid(map))) {
        const word = words.en.verdicts[verdict];
        expect(markup).toContain(`>${word}</text>`);
        expect(markup.indexOf(`>${word}</text>`)).toBeGreaterThan(markup.indexOf('line q-gradient'));
        const [, turned] =
          new RegExp(`<g transform="[^"]*?( rotate\\(-90\\))?"><text[^>]*>${word}<`).exec(markup) ?? [];
        expect(turned !== undefined).toBe(narrow);
      }
    },
  );
});

describe('any network of the map', () => {
  const states = anyState(schema) as unknown as fc.Arbitrary<State>;

  it('has finite numbers', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { profile, readouts } = at(state);
        for (const ratio of [...profile.measured, ...profile.predicted]) {
          expect(Number.isFinite(ratio)).toBe(true);
          expect(ratio).toBeLessThanOrEqual(profile.domain[1]);
        }
        for (const name of ['growth-per-layer', 'predicted', 'ratio'] as const) {
          expect(readouts[name]).toSatisfy(Number.isFinite);
        }
      }),
      { numRuns: 40 },
    );
  });
});
