import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '@/figure/context';
import { modelAt } from '@/figure/model-at';
import { memoryCell } from '@/figures/memory-cell/figure';
import { View } from '@/figures/memory-cell/View';
import { words } from '@/figures/memory-cell/words';
import { defaults } from '@/params/schema';

const drawn = (state: object) =>
  renderToStaticMarkup(
    <WordsContext value={words.en}>
      <View model={modelAt(memoryCell, { ...defaults(memoryCell.params), ...state })} stale={false} />
    </WordsContext>,
  );

describe('the picture of a memory cell', () => {
  it('marks the state by dots, which show where the cell’s line runs over its dashes', () => {
    const dots = drawn({ gain: 5, forget: -2 }).match(
      /class="mark q-gradient"[^>]*><path class="mark-shape" d="([^"]*)"/g,
    );
    expect(dots).toHaveLength(2);
    for (const path of dots ?? []) expect(path.match(/M/g)).toHaveLength(9);
  });

  it('draws the simple model without a halo, which would cover the line under it', () => {
    expect(drawn({ gain: 0.2, forget: 6 })).toMatch(/<g clip-path="[^"]*"><path class="line q-theory"/);
  });

  it('has one entry in its legend for the dots of both simple models', () => {
    const legend = drawn({}).match(/<ul class="chart-legend">.*<\/ul>/)?.[0] ?? '';
    expect(legend.match(/q-theory/g)).toHaveLength(1);
    expect(legend.match(/<li>/g)).toHaveLength(3);
  });

  it('names its zones', () => {
    const html = drawn({ steps: 20 });
    for (const name of ['▲ exploding', '■ healthy', '▼ vanishing']) {
      expect(html.split(`zone-name q-`).join('')).toContain(`>${name}</text>`);
    }
  });
});
