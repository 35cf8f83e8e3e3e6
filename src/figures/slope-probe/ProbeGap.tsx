import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import type { slopeProbe } from './figure';
import { gapFrame } from './frames';
import { PanelEdge } from './PanelEdge';
import type { Words } from './words/en';

/** The tangent laid level and the rest stretched until it is seen: the curve's bend, or the noise of rounding. */
export function ProbeGap({ model }: { readonly model: ModelOf<typeof slopeProbe> }) {
  const words = useWords<Words>();
  const { gap, readouts } = model;
  const frame = gapFrame(gap?.u ?? [0, 1], gap?.v ?? [0, 1]);
  const { left, right, top, bottom } = frame.inner;
  const error = readouts.error ?? 0;
  return (
    <Plot frame={frame} label={words.gapLabel}>
      <Label pixels at={[left, top - 14]}>
        {words.gap}
      </Label>
      <PanelEdge />
      {gap ? (
        <>
          <Clip>
            <Line
              points={[
                [gap.u[0], 0],
                [1.06, 0],
              ]}
              quantity="tangent"
            />
            <Line points={gap.curve} />
            <Line
              points={[
                [0, 0],
                [1, error],
              ]}
              quantity="secant"
            />
          </Clip>
          <Mark at={[0, 0]} shape="cross" quantity="point" />
          <Mark at={[1, error]} shape="dot" quantity="secant" />
          <Label at={[1, error]} offset={[10, 0]} quantity="secant">
            {fill(words.gapEnd, { error: formatNumber(error, 3) })}
          </Label>
        </>
      ) : (
        <Label pixels at={[(left + right) / 2, (top + bottom) / 2]} anchor="middle">
          {words.noGap}
        </Label>
      )}
    </Plot>
  );
}
