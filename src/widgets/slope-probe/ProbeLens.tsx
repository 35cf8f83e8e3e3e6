import { Chart } from '@/charts/Chart';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { Position } from '@/charts/position';
import { fill } from '@/i18n/fill';
import { lensFrame } from './frames';
import type { SlopeProbeModel } from './model';
import { PanelEdge } from './PanelEdge';
import type { SlopeProbeWords } from './words';

/** The triangle of run and rise at one size whatever h is: the smaller h, the more the curve looks straight. */
export function ProbeLens({
  model,
  words,
}: {
  readonly model: SlopeProbeModel;
  readonly words: SlopeProbeWords;
}) {
  const { lens, slope, h, rise } = model;
  const frame = lensFrame(lens.u, lens.v);
  const { left, right } = model.cut.sides;
  const [from, to] = lens.u;
  const tangent: readonly Position[] = [
    [from, from * left],
    [0, 0],
    [to, to * right],
  ];
  const second = [1, slope] as const;
  const below = slope >= 0 ? 1 : -1;
  // low on the leg, unless the tangent runs through there
  const share = Math.abs(1.25 * right - 0.15 * slope) < 0.14 * Math.abs(slope) ? 0.6 : 0.15;
  return (
    <Chart frame={frame} label={words.lensLabel}>
      <Label at={[frame.inner.left, frame.inner.top - 14]}>
        {fill(words.lens, { times: formatNumber(lens.magnification, 1) })}
      </Label>
      <Clip frame={frame}>
        <Line frame={frame} points={lens.curve} />
        <Line
          frame={frame}
          points={[[0, 0], [1, 0], second]}
          quantity="secant"
          dash="none"
          className="thin"
        />
        <Line
          frame={frame}
          points={[
            [from, from * slope],
            [to, to * slope],
          ]}
          quantity="secant"
        />
        <Line frame={frame} points={tangent} quantity="tangent" />
      </Clip>
      <PanelEdge frame={frame} />
      <Label frame={frame} at={[0.5, 0]} offset={[0, below * 14]} anchor="middle" quantity="secant">
        h = {formatNumber(h, 3)}
      </Label>
      <Label frame={frame} at={[1, share * slope]} offset={[8, 0]} quantity="secant">
        Δz = {formatNumber(rise, 3)}
      </Label>
      <Mark frame={frame} at={[0, 0]} shape="cross" quantity="point" />
      <Mark frame={frame} at={second} shape="dot" quantity="secant" />
    </Chart>
  );
}
