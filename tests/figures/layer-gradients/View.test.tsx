import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '@/figure/context';
import { modelAt } from '@/figure/model-at';
import { layerGradients } from '@/figures/layer-gradients/figure';
import { schema } from '@/figures/layer-gradients/params';
import { View } from '@/figures/layer-gradients/View';
import { words } from '@/figures/layer-gradients/words';
import { defaults, type Values } from '@/params/schema';
import { anyState } from '../all-figures';

function draw(state: Partial<Values<typeof schema>>, locale: 'en' | 'zh-cn' = 'en') {
  const values = { ...defaults(schema), ...state };
  return renderToStaticMarkup(
    <WordsContext value={words[locale] ?? words.en}>
      <View model={modelAt(layerGradients, values)} stale={false} />
    </WordsContext>,
  );
}

describe('the picture of the microscope', () => {
  it('holds no number that is none, whatever happens in the network', () => {
    fc.assert(
      fc.property(anyState(schema), (state) => {
        const { width, batch } = state as Values<typeof schema>;
        const markup = draw({ ...state, width: Math.min(width, 16), batch: Math.min(batch, 8) });
        expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: 100 },
    );
  });

  it('says the verdict in a word and a shape, in both languages', () => {
    expect(draw({ activation: 'sigmoid' })).toContain('▼ vanishing');
    expect(draw({ gain: 3, depth: 60 })).toContain('▲ exploding');
    expect(draw({})).toContain('■ healthy');
    expect(draw({ activation: 'sigmoid' }, 'zh-cn')).toContain('▼ 消失');
  });

  it('names the layer that overflows, and shows pale what only float64 holds', () => {
    const markup = draw({ activation: 'relu', gain: 5, depth: 100 });
    expect(markup).toContain('float32 overflows at layer 72');
    expect(markup).toContain('class="ghost"');
    expect(draw({})).not.toContain('class="ghost"');
  });

  it('fills the chart with ∞ where a format overflows, and down with 0 where it underflows', () => {
    const overflow = draw({ activation: 'relu', gain: 5, depth: 100 });
    expect(overflow.match(/class="lost"/g)).toHaveLength(2);
    expect(overflow.match(/>∞<\/text>/g)).toHaveLength(2);
    // The number that was passed is on the axis of what comes back.
    expect(overflow.match(/>largest entry in float32</g)).toHaveLength(2);
    const underflow = draw({ activation: 'sigmoid', precision: 'float16' });
    expect(underflow.match(/class="lost"/g)).toHaveLength(1);
    expect(underflow).toContain('>0</text>');
    expect(draw({ gain: 3, depth: 60 })).not.toContain('class="lost"');
  });

  it('gives a chaotic network’s verdict without digits', () => {
    const markup = draw({ gain: 5, depth: 100 });
    expect(markup).toMatch(/panel-verdict"[^>]*>▲ exploding</);
    expect(draw({ gain: 5, depth: 100, precision: 'float16' })).toMatch(
      /panel-verdict"[^>]*>▲ float16 overflows</,
    );
  });

  it('draws a connection from every unit to every unit of the next layer, or bars where layers are many', () => {
    expect(
      draw({ depth: 2, width: 3 })
        .match(/class="connection" d="([^"]*)"/)?.[1]
        ?.match(/M/g),
    ).toHaveLength(21);
    expect(
      draw({ depth: 100 })
        .match(/class="connection" d="([^"]*)"/)?.[1]
        ?.match(/M/g),
    ).toHaveLength(1);
  });
});
