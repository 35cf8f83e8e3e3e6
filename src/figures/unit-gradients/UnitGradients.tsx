import { useMemo } from 'react';
import { usePart } from '@/compute/usePart';
import { useFigureParams } from '@/figure/context';
import { Frame } from '@/figure/Frame';
import { ownIsland } from '@/figure/island';
import { PlaybackContext, StageContext } from '@/figure/playback/playback-context';
import { useSame } from '@/figure/useSame';
import { Controls } from './Controls';
import { unitGradients } from './figure';
import type { Opening } from './opening';
import { useSweep } from './useSweep';
import { useUnits } from './useUnits';
import { View } from './View';

interface ContentProps {
  /** The last frame of the run with which the figure opens. */
  readonly opening: Opening;
}

const loadRates = () => import('./rates-part');

/** Each view has a worker of its own, and the code of one comes once it is chosen: more than one background. */
function Content({ opening }: ContentProps) {
  const { values } = useFigureParams(unitGradients);
  const unitsShown = values.view === 'units';
  const part = usePart(loadRates, !unitsShown);
  // The units stay until the other view has come.
  const { run, stale, asOpened, playback, stage, stepless } = useUnits(opening, unitsShown || !part);
  const { sweep, settings: swept, training } = useSweep(values, !unitsShown);
  const rates = useMemo(
    () => (unitsShown || !part ? null : part.ratesModel(sweep ?? part.blankSweep(swept))),
    [unitsShown, part, sweep, swept],
  );
  const shown = useSame(['show'], values);
  const { frame } = playback;
  const model = useMemo(
    () => unitGradients.model(shown, undefined, { frame, part: rates ?? run }),
    [shown, frame, rates, run],
  );
  const busy = unitsShown ? stale : training;
  const staysBright = rates !== null || (unitsShown && asOpened);
  return (
    <PlaybackContext value={playback}>
      <StageContext value={stage}>
        <Frame
          figure={unitGradients}
          model={model}
          status={busy ? (staysBright ? 'behind' : 'computing') : 'current'}
          settled={unitsShown || rates !== null}
          // The sentence counts the trainings: told each time, it would never be silent.
          playing={playback.playing || training}
          onReset={() => playback.goTo(playback.last)}
          controls={<Controls />}
        >
          {part && model.view === 'rates' && <part.RatesView model={model} />}
          {model.view === 'units' && <View model={model} stepless={stepless} />}
        </Frame>
      </StageContext>
    </PlaybackContext>
  );
}

export default ownIsland(unitGradients, Content);
