import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { fill } from '@/i18n/fill';
import type { Params } from '@/params/useParams';
import type { PartialSlicesModel } from './model';
import type { schema } from './params';
import { Slice } from './Slice';
import { SlicesMap } from './SlicesMap';
import type { PartialSlicesWords } from './words';

interface ViewProps {
  readonly model: PartialSlicesModel;
  readonly words: PartialSlicesWords;
  readonly params: Params<typeof schema>;
}

/** The map with the gradient, and the two cross-sections, one above the other to one scale. */
export function View({ model, words, params }: ViewProps) {
  const point = {
    x: params.values.x,
    y: params.values.y,
    label: words.point,
    role: words.role,
    valueText: (x: number, y: number) => `x ${formatNumber(x)}, y ${formatNumber(y)}`,
    onMove: (x: number, y: number) => params.set({ x, y }),
  };
  const scale = formatNumber(model.arrowScale);
  return (
    <>
      <SlicesMap model={model} words={words} point={point} />
      <div>
        <Slice model={model} along="x" words={words} onMove={(x) => params.set({ x })} />
        <Slice model={model} along="y" words={words} onMove={(y) => params.set({ y })} />
      </div>
      <Legend
        entries={[
          { quantity: 'slope-x', label: words.legend.x },
          { quantity: 'slope-y', label: words.legend.y },
          { quantity: 'gradient', label: fill(words.legend.gradient, { scale }) },
        ]}
      />
    </>
  );
}
