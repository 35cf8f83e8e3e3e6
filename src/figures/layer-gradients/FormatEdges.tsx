import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { usePlot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { LayerGradientsModel } from './figure';
import type { Words } from './words/en';

interface FormatEdgesProps {
  readonly model: Pick<LayerGradientsModel, 'largest' | 'smallest' | 'precision'>;
  /** The end of the lines at which their words stand. */
  readonly anchor: 'start' | 'end';
}

/** How far the middle of a word stands from its line, and how much room it takes there. */
const away = 10;
const room = 20;

/** Where the words of a format's largest or smallest number stand, outside its line if there is room. Null off the axis. */
export function edgeHeight(frame: PlotFrame, edge: 'largest' | 'smallest', value: number): number | null {
  const [low = 0, high = 0] = frame.y.domain();
  if (value <= low || value >= high) return null;
  const y = frame.y(value);
  const { top, bottom } = frame.inner;
  const above = edge === 'largest' ? y - top >= room : bottom - y < room;
  return y + (above ? -away : away);
}

/** The largest and the smallest number of a format, where the axis reaches them: single entries, not norms. */
export function FormatEdges({ model, anchor }: FormatEdgesProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const { left, right } = frame.inner;
  return (['largest', 'smallest'] as const).map((edge) => {
    const height = edgeHeight(frame, edge, model[edge]);
    return height === null ? null : (
      <g key={edge}>
        <path className="axis-line" d={`M${px(left)} ${px(frame.y(model[edge]))}H${px(right)}`} />
        <Label pixels at={[anchor === 'start' ? left + 8 : right - 6, height]} anchor={anchor}>
          {fill(words[edge], { format: model.precision })}
        </Label>
      </g>
    );
  });
}
