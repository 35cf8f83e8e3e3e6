import { memo } from 'react';
import { useWords } from '@/figure/context';
import { Param } from '@/figure/Param';
import { Play } from '@/figure/playback/Play';
import { useStage } from '@/figure/playback/playback-context';
import { ColorScale } from './ColorScale';
import { type Marked, markAt, marked } from './cells';
import { LossCurve } from './LossCurve';
import type { Show } from './measure';
import type { UnitsModel } from './model';
import { SizesTable } from './SizesTable';
import { UnitMap } from './UnitMap';
import type { Words } from './words/en';

interface ViewProps {
  readonly model: UnitsModel;
  /** True where there is nothing to play. */
  readonly stepless: boolean;
}

/** On the left the units, layers and the whole; on the right what their colors mean, the loss, and what is what. */
export function View({ model, stepless }: ViewProps) {
  const words = useWords<Words>();
  return (
    <>
      <div ref={useStage()}>
        <div className="map-chooser">
          <Param name="show" />
        </div>
        <UnitMap model={model} />
        <Play frame={words.readouts.step} inPicture disabledReason={stepless ? words.noSteps : null} />
      </div>
      <div>
        <ColorScale show={model.show} reference={model.reference} amounts={model.amounts} />
        <MarksKey show={model.show} />
        <LossCurve model={model} />
        <SizesTable model={model} />
      </div>
    </>
  );
}

/** What the marks in the cells are. */
const MarksKey = memo(function MarksKey({ show }: { readonly show: Show }) {
  const words = useWords<Words>().marks;
  const texts: Partial<Record<Marked, string>> = {
    ...(show === 'weight' ? {} : words.far[show]),
    dead: words.dead,
  };
  return (
    <ul className="chart-legend cell-legend">
      {marked
        .filter((status) => texts[status])
        .map((status) => (
          <li key={status}>
            <svg className="chart-swatch" viewBox="0 0 16 14" width={16} height={14} aria-hidden="true">
              <path className={`cell-mark cell-${status}`} d={markAt(status, 8, 7, 4.5)} />
            </svg>
            <span>{texts[status]}</span>
          </li>
        ))}
    </ul>
  );
});
