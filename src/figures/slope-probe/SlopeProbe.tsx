import { useMemo, useRef } from 'react';
import { PlayBar } from '@/controls/playback/PlayBar';
import { useFigureParams, useFrameWords, useWords } from '@/figure/context';
import { Frame } from '@/figure/Frame';
import { ownIsland } from '@/figure/island';
import { Param } from '@/figure/Param';
import { slopeProbe } from './figure';
import { useShrinking } from './useShrinking';
import { View } from './View';
import type { Words } from './words/en';

const still = { frame: 0, part: undefined };

/** What is played is a parameter, the run h, not the frame of something computed: the kit plays only the latter. */
function Content() {
  const { values, set, hidden } = useFigureParams(slopeProbe);
  const words = useWords<Words>();
  const { play } = useFrameWords();
  const stage = useRef<HTMLDivElement>(null);
  const shrinking = useShrinking(values.h, (h) => set({ h }), stage);
  const model = useMemo(() => slopeProbe.model(values, undefined, still), [values]);
  return (
    <Frame
      figure={slopeProbe}
      model={model}
      status="current"
      playing={shrinking.playing}
      onReset={shrinking.pause}
      controls={
        <>
          {!hidden('play') && !hidden('h') && (
            <div className="wide">
              <PlayBar playback={shrinking} words={{ ...play, ...words.play }} />
            </div>
          )}
          <Param name="h" widest="0.00000" />
          <Param name="x" />
          <Param name="y" />
          <Param name="along" />
          <Param name="fn" />
        </>
      }
    >
      <View model={model} stage={stage} />
    </Frame>
  );
}

export default ownIsland(slopeProbe, Content);
