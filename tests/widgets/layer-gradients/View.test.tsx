import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defaults, type Values } from '@/params/schema';
import { layerGradients } from '@/widgets/layer-gradients/model';
import { schema } from '@/widgets/layer-gradients/params';
import { View } from '@/widgets/layer-gradients/View';
import { words } from '@/widgets/layer-gradients/words';
import { anyState } from '../all-figures';

function draw(state: Partial<Values<typeof schema>>, locale: 'en' | 'zh-cn' = 'en') {
  const values = { ...defaults(schema), ...state };
  return renderToStaticMarkup(
    <View
      model={layerGradients(values)}
      words={words[locale]}
      gradient={values.gradient}
      format={values.precision}
    />,
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
