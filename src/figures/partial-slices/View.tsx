import { formatNumber } from '@/charts/format';
import { Legend } from '@/charts/Legend';
import { useFigureParams, useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { fill } from '@/i18n/fill';
import { partialSlices } from './figure';
import { Slice } from './Slice';
import { SlicesMap } from './SlicesMap';
import type { Words } from './words/en';

/** The map with the gradient, and the two sections, one above the other to one scale. */
export function View({ model }: ViewProps<typeof partialSlices>) {
  const words = useWords<Words>();
  const params = useFigureParams(partialSlices);
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
      <SlicesMap model={model} point={point} />
      <div>
        <Slice model={model} along="x" onMove={(x) => params.set({ x })} />
        <Slice model={model} along="y" onMove={(y) => params.set({ y })} />
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
