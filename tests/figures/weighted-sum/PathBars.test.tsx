import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '@/figure/context';
import { modelOf } from '@/figures/weighted-sum/model';
import { PathBars } from '@/figures/weighted-sum/PathBars';
import { schema } from '@/figures/weighted-sum/params';
import { words } from '@/figures/weighted-sum/words';
import { defaults } from '@/params/schema';

/** The heights of all texts of a picture, by what they say. */
function heights(markup: string): [text: string, y: number][] {
  return [...markup.matchAll(/<text[^>]* y="([^"]+)"[^>]*>([^<]+)</g)].map(([, y, text]) => [
    text ?? '',
    Number(y),
  ]);
}

describe('the bars of the paths', () => {
  it.each([
    ['all weights 2', { w11: 2, w12: 2, w21: 2, w22: 2, v1: 2, v2: 2 }, '+8'],
    ['a path of −4', { w12: 2, v2: -2 }, '−4'],
  ])('keep their numbers a line away from the title and from the names below (%s)', (_, state, number) => {
    const model = modelOf({ ...defaults(schema), ...state }, null);
    const all = heights(
      renderToStaticMarkup(
        <WordsContext value={words.en}>
          <PathBars model={model} />
        </WordsContext>,
      ),
    );
    const places = all.filter(([text]) => text === number).map(([, y]) => y);
    expect(places.length).toBeGreaterThan(0);
    const others = all.filter(([text]) => text === words.en.slopes || /·|sum/.test(text)).map(([, y]) => y);
    expect(others.length).toBeGreaterThan(3);
    for (const y of places) for (const other of others) expect(Math.abs(y - other)).toBeGreaterThan(15);
  });
});
