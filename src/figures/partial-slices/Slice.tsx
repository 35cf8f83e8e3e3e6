import { formatNumber } from '@/charts/format';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { CrossSectionChart } from '@/scenes/landscape/CrossSectionChart';
import { type Along, tangentOf } from '@/scenes/landscape/cross-section';
import { domain } from '@/scenes/landscape/sampled-surface';
import type { partialSlices } from './figure';
import type { Words } from './words/en';

interface SliceProps {
  readonly model: ModelOf<typeof partialSlices>;
  readonly along: Along;
  readonly onMove: (place: number) => void;
}

/** How far the tangent goes to either side, in the units of the axis below. */
const reach = 1.8;

/** One section: the curve, its tangent, and a triangle that is 1 wide and one slope high. */
export function Slice({ model, along, onMove }: SliceProps) {
  const words = useWords<Words>();
  const section = model.sections[along];
  const { at, z, slope } = section;
  const frame = plotFrame({
    width: 400,
    height: 198,
    margin: { left: 46, right: 10, top: 30, bottom: 44 },
    x: domain,
    y: model.heights,
  });
  // toward the side on which there is room
  const run = at + 1 <= domain[1] ? 1 : -1;
  const quantity = `slope-${along}` as const;
  const ratio = `∂z/∂${along}`;
  return (
    <CrossSectionChart
      frame={frame}
      section={section}
      title={fill(words.cut, {
        along,
        other: along === 'x' ? 'y' : 'x',
        value: formatNumber(section.aside, 3),
      })}
      label={fill(words.cutLabel, { along })}
      above={
        <Label pixels at={[frame.inner.right, frame.inner.top - 14]} anchor="end" quantity={quantity}>
          {slope === null ? fill(words.noSlope, { ratio }) : `${ratio} = ${formatNumber(slope, 3)}`}
        </Label>
      }
      point={{
        label: fill(words.pointOfCut, { along }),
        role: words.role,
        valueText: (place) => `${along} ${formatNumber(place)}, z ${formatNumber(z)}`,
        onMove,
      }}
    >
      <Line points={tangentOf(section, reach)} quantity={quantity} halo />
      {slope !== null && (
        <Line
          points={[
            [at, z],
            [at + run, z],
            [at + run, z + run * slope],
          ]}
          quantity={quantity}
          dash="none"
          className="thin"
        />
      )}
    </CrossSectionChart>
  );
}
