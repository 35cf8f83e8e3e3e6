import { memo, type ReactNode, type RefObject } from 'react';
import { ColorScale } from './ColorScale';
import { type Marked, markAt, marked } from './cells';
import { LossCurve } from './LossCurve';
import type { Show } from './measure';
import type { UnitGradientsModel } from './model';
import { SizesTable } from './SizesTable';
import { UnitMap } from './UnitMap';
import type { UnitGradientsWords } from './words';

interface ViewProps {
  readonly model: UnitGradientsModel;
  readonly words: UnitGradientsWords;
  /** Over the map: which quantity it shows. */
  readonly chooser: ReactNode;
  /** Under the map, which it moves. */
  readonly playBar: ReactNode;
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** On the left the units, layers and the whole; on the right what their colors mean, the loss, and what is what. */
export function View({ model, words, chooser, playBar, stage }: ViewProps) {
  return (
    <>
      <div ref={stage}>
        <div className="map-chooser">{chooser}</div>
        <UnitMap model={model} words={words} />
        {playBar}
      </div>
      <div>
        <ColorScale show={model.show} reference={model.reference} amounts={model.amounts} words={words} />
        <MarksKey words={words.marks} show={model.show} />
        <LossCurve model={model} words={words} />
        <SizesTable model={model} words={words} />
      </div>
    </>
  );
}

interface MarksKeyProps {
  readonly words: UnitGradientsWords['marks'];
  readonly show: Show;
}

/** What the marks in the cells are. */
const MarksKey = memo(function MarksKey({ words, show }: MarksKeyProps) {
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
