import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Clip } from '@/charts/Clip';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot, usePlot } from '@/charts/Plot';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { healthy } from '@/core/network/verdict';
import { useWords } from '@/figure/context';
import { Zones } from '@/scenes/layers/Zones';
import type { ChaosMapModel } from './figure';
import { profilePlot } from './frames';
import type { Words } from './words/en';

interface ProfileChartProps {
  readonly model: ChaosMapModel;
}

/** Before this depth a mark at the lower edge stands where the lowest word does. */
const late = 40;

const points = (ratios: Float64Array) => Array.from(ratios, (ratio, depth) => [depth, ratio] as const);

/** The point's network layer by layer, and the theory on to depth 100. */
export function ProfileChart({ model }: ProfileChartProps) {
  const words = useWords<Words>();
  const { profile, readouts } = model;
  const { depth } = profile;
  const [low, high] = profile.domain;
  const frame = usePlotFrame(profilePlot(profile));
  const lines = useMemo(
    () => ({ measured: points(profile.measured), predicted: points(profile.predicted) }),
    [profile],
  );
  const ratio = profile.measured[depth] ?? 0;
  return (
    <Plot frame={frame} label={words.profile}>
      <Back aside={ratio === 0 && depth < late} />
      <Clip>
        <Line points={lines.measured} quantity="gradient" />
        <Line points={lines.predicted} quantity="theory" />
      </Clip>
      <Line
        points={[
          [depth, low],
          [depth, high],
        ]}
        className="thin faint"
      />
      {ratio > 0 ? (
        <Mark at={[depth, ratio]} shape="dot" size={12} quantity={readouts.verdict} />
      ) : (
        <Mark
          pixels
          at={[frame.x(depth), frame.inner.bottom - 8]}
          shape="down"
          size={12}
          quantity="vanishing"
        />
      )}
    </Plot>
  );
}

interface BackProps {
  /** Whether the lowest word makes room on its side. */
  readonly aside: boolean;
}

const Back = memo(function Back({ aside }: BackProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const { left, right, top, bottom } = frame.inner;
  const roomy = frame.y(1) - frame.y(healthy[1]) > 40;
  return (
    <>
      <Zones />
      <Axis side="left" label={words.ratioAxis} ticks={4} />
      <Axis side="bottom" label={words.depthAxis} ticks={[0, 20, 40, 60, 80, 100]} />
      <Label pixels at={[left + 8, top + 13]} quantity="exploding">
        {words.verdicts.exploding}
      </Label>
      {roomy && (
        <Label pixels at={[left + 8, frame.y(healthy[1]) + 12]} quantity="healthy">
          {words.verdicts.healthy}
        </Label>
      )}
      <Label
        pixels
        at={[aside ? right - 8 : left + 8, bottom - 13]}
        anchor={aside ? 'end' : 'start'}
        quantity="vanishing"
      >
        {words.verdicts.vanishing}
      </Label>
    </>
  );
});
