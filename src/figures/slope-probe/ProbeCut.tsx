import { formatNumber } from '@/charts/format';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { px } from '@/charts/round';
import { MovablePoint } from '@/controls/MovablePoint';
import { fill } from '@/i18n/fill';
import type { Params } from '@/params/useParams';
import { CutChart } from '@/scenes/landscape/CutChart';
import { CutLocator } from './CutLocator';
import { cutFrame } from './frames';
import type { SlopeProbeModel } from './model';
import { schema } from './params';
import type { SlopeProbeWords } from './words';

interface ProbeCutProps {
  readonly model: SlopeProbeModel;
  readonly words: SlopeProbeWords;
  readonly params: Params<typeof schema>;
}

/** A pointer cannot tell shorter runs apart; keys and the slider go on below. */
const shortestDrag = 0.01;

/** The whole cut: curve, secant and tangent, both points to move, and the place that the lens shows. */
export function ProbeCut({ model, words, params }: ProbeCutProps) {
  const { cut, h, rise } = model;
  const frame = cutFrame(model.heights);
  const other = cut.along === 'x' ? 'y' : 'x';
  const corner = [cut.at + h, cut.z] as const;
  const second = [cut.at + h, cut.z + rise] as const;
  return (
    <CutChart
      frame={frame}
      cut={cut}
      title={fill(words.cut, { along: cut.along, other, value: formatNumber(cut.aside) })}
      label={words.cutLabel}
      point={{
        label: words.point,
        role: words.role,
        valueText: (place) => `${cut.along} ${formatNumber(place)}, z ${formatNumber(cut.z)}`,
        onMove: (place) => params.set({ [cut.along]: place }),
      }}
      above={<CutLocator surface={model.surface} cut={cut} />}
      handles={
        <MovablePoint
          name="second"
          label={words.second}
          roleDescription={words.role}
          valueText={(run) => `h ${formatNumber(run)}`}
          plane={{
            toScreen: (run) => [frame.x(cut.at + run), frame.y(second[1])],
            toData: (across) => [Math.max(shortestDrag, frame.x.invert(across) - cut.at), 0],
          }}
          x={h}
          y={0}
          xRange={schema.h}
          onMove={(run) => params.set({ h: run })}
        >
          <Mark at={[0, 0]} shape="dot" quantity="secant" />
        </MovablePoint>
      }
    >
      <LensRim model={model} />
      <Line frame={frame} points={model.tangent} quantity="tangent" />
      <Line
        frame={frame}
        points={[[cut.at, cut.z], corner, second]}
        quantity="secant"
        dash="none"
        className="thin"
      />
      <Line frame={frame} points={model.secant} quantity="secant" />
    </CutChart>
  );
}

/** The rectangle that the lens shows, while it is large enough to be seen. */
function LensRim({ model }: { readonly model: SlopeProbeModel }) {
  const { cut, h, lens, heights } = model;
  const frame = cutFrame(heights);
  const [left, right] = lens.u.map((u) => frame.x(cut.at + u * h));
  const [bottom, top] = lens.v.map((v) => frame.y(cut.z + v * h));
  if (left === undefined || right === undefined || bottom === undefined || top === undefined) return null;
  return <path className="leader" d={`M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`} />;
}
