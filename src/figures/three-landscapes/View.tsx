import { memo } from 'react';
import { Legend } from '@/charts/Legend';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { useStage } from '@/figure/playback/playback-context';
import { threeLandscapes } from './figure';
import { PanelChart } from './PanelChart';
import { rulerDomain } from './panel-frames';
import type { Words } from './words/en';

/** One panel for each scale, all at the same step. */
export function View({ model }: { readonly model: ModelOf<typeof threeLandscapes> }) {
  const { set } = useFigureParams(threeLandscapes);
  const ruler = rulerDomain(model.panels.flatMap(({ minima }) => minima.map(({ etaLambda }) => etaLambda)));
  return (
    <>
      <div ref={useStage()} className="scale-panels">
        {model.panels.map((panel, index) => (
          <PanelChart
            // biome-ignore lint/suspicious/noArrayIndexKey: a panel is its place; two may have one scale
            key={index}
            panel={panel}
            index={index}
            model={model}
            ruler={ruler}
            onMove={(start) => set({ start })}
          />
        ))}
      </div>
      <Key />
    </>
  );
}

/** What the marks are; not drawn again at every step. */
const Key = memo(function Key() {
  const words = useWords<Words>().legend;
  return (
    <Legend
      entries={[
        { quantity: 'point', label: words.start, shape: 'ring' },
        { quantity: 'path', label: words.walk },
        { quantity: 'point', label: words.here },
        { quantity: 'healthy', label: words.holds },
        { quantity: 'exploding', label: words.loses },
      ]}
    />
  );
});
