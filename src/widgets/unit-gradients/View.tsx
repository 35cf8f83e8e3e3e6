import { memo, type ReactNode, type RefObject } from 'react';
import { ColorScale } from './ColorScale';
import { markAt, marked } from './cells';
import { LossCurve } from './LossCurve';
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
        <MarksKey words={words.marks} judged={model.reference !== null} />
        <LossCurve model={model} words={words} />
        <SizesTable model={model} words={words} />
      </div>
    </>
  );
}

interface MarksKeyProps {
  readonly words: UnitGradientsWords['marks'];
  readonly judged: boolean;
}

/** What the marks in the cells are. */
const MarksKey = memo(function MarksKey({ words, judged }: MarksKeyProps) {
  return (
    <ul className="chart-legend cell-legend">
      {marked
        .filter((fate) => judged || fate === 'dead')
        .map((fate) => (
          <li key={fate}>
            <svg className="chart-swatch" viewBox="0 0 16 14" width={16} height={14} aria-hidden="true">
              <path className={`cell-mark cell-${fate}`} d={markAt(fate, 8, 7, 4.5)} />
            </svg>
            <span>{words[fate]}</span>
          </li>
        ))}
    </ul>
  );
});
