import { memo, type RefObject } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import type { ThreeLandscapesModel } from './model';
import { PanelChart } from './PanelChart';
import { rulerDomain } from './panel-frames';
import type { schema } from './params';
import type { ThreeLandscapesWords } from './words';

interface ViewProps {
  readonly model: ThreeLandscapesModel;
  readonly words: ThreeLandscapesWords;
  readonly params: Params<typeof schema>;
  /** What must be on screen for the animation to go on. */
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** One panel for each scale, all at the same step. */
export function View({ model, words, params, stage }: ViewProps) {
  const { rate } = params.values;
  const ruler = rulerDomain(model.panels.flatMap(({ minima }) => minima.map(({ etaLambda }) => etaLambda)));
  return (
    <>
      <div ref={stage} className="scale-panels">
        {model.panels.map((panel, index) => (
          <PanelChart
            // biome-ignore lint/suspicious/noArrayIndexKey: a panel is its place; two may have one scale
            key={index}
            panel={panel}
            index={index}
            model={model}
            rate={rate}
            ruler={ruler}
            words={words}
            onMove={(start) => params.set({ start })}
          />
        ))}
      </div>
      <Key words={words.legend} />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words }: { words: ThreeLandscapesWords['legend'] }) {
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
