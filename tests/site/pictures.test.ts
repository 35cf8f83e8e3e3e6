import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pictureDifference, textDifferences } from '../../scripts/pictures/compare.mjs';
import { fileName, linkedStates } from '../../scripts/pictures/site.mjs';
import { allFigures } from '../figures/all-figures';

describe('the states in which figures are pictured', () => {
  const linked: Map<string, string[]> = linkedStates('content/en');

  test('are those to which the lessons link', () => {
    expect(allFigures.map(({ name }) => name)).toEqual(expect.arrayContaining([...linked.keys()]));
    expect(linked.get('weight-chain')).toContain('weight=1.5&depth=100&axis=linear');
  });

  test('have names of files that differ on every file system', () => {
    const queries = [...new Set([...linked.values()].flat()), '', 'f=x', 'f=X', 'f=x%2B1', 'f=x/1', 'f=x_1'];
    const names = queries.map((query) => fileName(query).toLowerCase());
    expect(new Set(names).size).toBe(queries.length);
    for (const name of names) expect(name).toMatch(/^[\w.,=+~-]{1,100}$/);
  });
});

describe('two runs', () => {
  const texts = {
    '?': { en: { sentence: 'It falls.', table: ['step | w', '0 | 1'] } },
    '?rate=1': { en: { sentence: 'It stays.', table: ['step | w', '0 | 1'] } },
  };

  test('differ in no text where they are equal', () => {
    expect(textDifferences(texts, structuredClone(texts))).toEqual([]);
  });

  test('differ where one letter, one cell or one state does', () => {
    const later = {
      '?': { en: { sentence: 'It fails.', table: ['step | w', '0 | 2', '1 | 3'] } },
    };
    expect(textDifferences(texts, later)).toEqual([
      [['?', 'en', 'sentence'], 'It falls.', 'It fails.'],
      [['?', 'en', 'table', '1'], '0 | 1', '0 | 2'],
      [['?', 'en', 'table', '2'], undefined, '1 | 3'],
      [['?rate=1'], texts['?rate=1'], undefined],
    ]);
  });

  /** A white picture with a square of 4×4 pixels in a color. */
  function square([red, green, blue]: readonly [number, number, number], height = 12): Buffer {
    const picture = new PNG({ width: 12, height });
    picture.data.fill(255);
    for (let y = 4; y < 8; y += 1)
      for (let x = 4; x < 8; x += 1) picture.data.set([red, green, blue], 4 * (12 * y + x));
    return PNG.sync.write(picture);
  }
  const blue = [20, 80, 184] as const;

  test('differ in no pixel where they are equal', () => {
    expect(pictureDifference(square(blue), square(blue))).toEqual({ pixels: 0 });
  });

  test('differ by every pixel of another color, a slight change of it included', () => {
    expect(pictureDifference(square(blue), square([255, 255, 255])).pixels).toBe(16);
    expect(pictureDifference(square(blue), square([20, 88, 184])).pixels).toBe(16);
  });

  test('differ where their sizes do', () => {
    expect(pictureDifference(square(blue), square(blue, 14))).toEqual({
      pixels: 168,
      sizes: '12×12 → 12×14',
    });
  });
});
