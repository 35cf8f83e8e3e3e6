import { renderToStaticMarkup } from 'react-dom/server';
import { WordsContext } from '@/figure/context';
import { StageContext } from '@/figure/playback/playback-context';
import { modelOf } from '@/figures/context-window/model';
import type { Run } from '@/figures/context-window/run';
import { View } from '@/figures/context-window/View';
import { words } from '@/figures/context-window/words';

/** Both pictures of a run, in English. */
export const drawn = (run: Run, frame?: number): string =>
  renderToStaticMarkup(
    <WordsContext value={words.en}>
      <StageContext value={{ current: null }}>
        <View model={modelOf(run, frame)} stale={false} />
      </StageContext>
    </WordsContext>,
  );
