import { formatNumber } from '@/charts/format';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { px } from '@/charts/round';
import { MovablePoint } from '@/controls/MovablePoint';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { CrossSectionChart } from '@/scenes/landscape/CrossSectionChart';
import { CrossSectionLocator } from './CrossSectionLocator';
import { slopeProbe } from './figure';
import { sectionFrame } from './frames';
import { schema } from './params';
import type { Words } from './words/en';

interface ProbeCrossSectionProps {
  readonly model: ModelOf<typeof slopeProbe>;
}

/** A pointer cannot tell shorter runs apart; keys and the slider go on below. */
const shortestDrag = 0.01;

/** The whole cross-section: curve, secant and tangent, both points to move, and the place that the lens shows. */
export function ProbeCrossSection({ model }: ProbeCrossSectionProps) {
  const words = useWords<Words>();
  const params = useFigureParams(slopeProbe);
  const { section, h, rise } = model;
  const frame = sectionFrame(model.heights);
  const other = section.along === 'x' ? 'y' : 'x';
  const corner = [section.at + h, section.z] as const;
  const second = [section.at + h, section.z + rise] as const;
  return (
    <CrossSectionChart
      frame={frame}
      section={section}
      title={fill(words.cut, { along: section.along, other, value: formatNumber(section.aside) })}
      label={words.cutLabel}
      point={{
        label: words.point,
        role: words.role,
        valueText: (place) => `${section.along} ${formatNumber(place)}, z ${formatNumber(section.z)}`,
        onMove: (place) => params.set({ [section.along]: place }),
      }}
      above={<CrossSectionLocator surface={model.surface} section={section} />}
      handles={
        <MovablePoint
          name="second"
          label={words.second}
          roleDescription={words.role}
          valueText={(run) => `h ${formatNumber(run)}`}
          plane={{
            toScreen: (run) => [frame.x(section.at + run), frame.y(second[1])],
            toData: (across) => [Math.max(shortestDrag, frame.x.invert(across) - section.at), 0],
          }}
          x={h}
          y={0}
          xRange={schema.h}
          onMove={(run) => params.set({ h: run })}
        >
          <Mark pixels at={[0, 0]} shape="dot" quantity="secant" />
        </MovablePoint>
      }
    >
      <LensRim model={model} />
      <Line points={model.tangent} quantity="tangent" />
      <Line
        points={[[section.at, section.z], corner, second]}
        quantity="secant"
        dash="none"
        className="thin"
      />
      <Line points={model.secant} quantity="secant" />
    </CrossSectionChart>
  );
}

/** The rectangle that the lens shows, while it is large enough to be seen. */
function LensRim({ model }: ProbeCrossSectionProps) {
  const { section, h, lens, heights } = model;
  const frame = sectionFrame(heights);
  const [left, right] = lens.u.map((u) => frame.x(section.at + u * h));
  const [bottom, top] = lens.v.map((v) => frame.y(section.z + v * h));
  if (left === undefined || right === undefined || bottom === undefined || top === undefined) return null;
  return <path className="leader" d={`M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`} />;
}
