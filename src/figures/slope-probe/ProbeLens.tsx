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
import { lensFrame } from './frames';
import { lensLabels, lensLines } from './lens-labels';
import { PanelEdge } from './PanelEdge';
import type { Words } from './words/en';

/** The triangle of run and rise at one size whatever h is: the smaller h, the more the curve looks straight. */
export function ProbeLens({ model }: { readonly model: ModelOf<typeof slopeProbe> }) {
  const words = useWords<Words>();
  const { lens, slope } = model;
  const frame = lensFrame(lens.u, lens.v);
  const { curve, secant, tangent } = lensLines(model);
  const { run, rise } = lensLabels(model, frame);
  const second = [1, slope] as const;
  return (
    <Plot frame={frame} label={words.lensLabel}>
      <Label pixels at={[frame.inner.left, frame.inner.top - 14]}>
        {fill(words.lens, { times: formatNumber(lens.magnification, 1) })}
      </Label>
      <Clip>
        <Line points={curve} />
        <Line points={[[0, 0], [1, 0], second]} quantity="secant" dash="none" className="thin" />
        <Line points={secant} quantity="secant" />
        <Line points={tangent} quantity="tangent" />
      </Clip>
      <PanelEdge />
      {[run, rise].map(({ at, anchor, text }) => (
        <Label pixels key={text} at={at} anchor={anchor} quantity="secant">
          {text}
        </Label>
      ))}
      <Mark at={[0, 0]} shape="cross" quantity="point" />
      <Mark at={second} shape="dot" quantity="secant" />
    </Plot>
  );
}
