import { memo, type RefObject } from 'react';
import type { ContourPaths } from '@/charts/contour-paths';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import { wallDash } from '@/scenes/cliff/CliffGround';
import { CliffMap } from './CliffMap';
import type { CliffModel } from './model';
import type { schema } from './params';
import { RunCharts } from './RunCharts';
import type { CliffWords } from './words';

interface ViewProps {
  readonly model: CliffModel;
  readonly map: ContourPaths;
  /** True while the map of another T is computed. */
  readonly stale: boolean;
  readonly words: CliffWords;
  readonly params: Params<typeof schema>;
  /** What must be on screen for the animation to go on. */
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** The descent on the error surface, and what its gradient and its loss do meanwhile. */
export function View({ model, map, stale, words, params, stage }: ViewProps) {
  const { w, b } = params.values;
  return (
    <>
      <div ref={stage}>
        <CliffMap
          model={model}
          map={map}
          stale={stale}
          words={words}
          start={[w, b]}
          onMove={(toW, toB) => params.set({ w: toW, b: toB })}
        />
      </div>
      <RunCharts model={model} words={words} />
      <Key words={words.legend} />
    </>
  );
}

/** What the marks are; not made anew at every move. */
const Key = memo(function Key({ words }: { words: CliffWords['legend'] }) {
  return (
    <Legend
      entries={[
        { quantity: 'point', label: words.start, shape: 'ring' },
        { quantity: 'path', label: words.walk },
        { quantity: 'point', label: words.here },
        { quantity: 'exploding', label: words.thrown, shape: 'arrow' },
        { quantity: 'exploding', label: words.wall, shape: 'line', dash: wallDash },
        { quantity: 'gradient', label: words.norm, shape: 'line' },
        { quantity: 'loss', label: words.loss, dash: 'none' },
      ]}
    />
  );
});
