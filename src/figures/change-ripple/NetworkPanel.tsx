import { useMemo } from 'react';
import { Arrow } from '@/charts/Arrow';
import { Axis } from '@/charts/Axis';
import { Label } from '@/charts/Label';
import { Edges } from '@/charts/network/Edges';
import { Plot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { Quantity } from '@/quantities';
import { cellPaths, edgesOf, type Layout, layoutOf } from './cells';
import { changeRipple } from './figure';
import type { Words } from './words/en';
import { compact, compactFactor, signed } from './written';

interface NetworkPanelProps {
  readonly model: ModelOf<typeof changeRipple>;
}

/** The shear's 10 would be a beam: above 2 only the number in the table tells. */
const thickness = (weight: number) => 0.5 + 1.25 * Math.min(2, weight);

/** The network from left to right; in every unit its value and its change. */
export function NetworkPanel({ model }: NetworkPanelProps) {
  const words = useWords<Words>();
  const depth = model.layers.length - 1;
  const layout = useMemo(() => layoutOf(depth, model.width), [depth, model.width]);
  const cells = useMemo(() => cellPaths(model, layout), [model, layout]);
  const edges = useMemo(() => (layout.open ? edgesOf(model, layout) : []), [model, layout]);
  const { frame } = layout;
  return (
    <Plot
      frame={frame}
      label={words.network}
      className={model.linear ? 'change-ripple linear' : 'change-ripple'}
    >
      <Axis side="bottom" label={words.columns.layer} ticks={layout.ticks} />
      <Edges edges={edges} thickness={thickness} />
      <path className="unit" d={cells.boxes} />
      <path className="axis-grid" d={cells.zeros} />
      <path className="bars q-activation" d={cells.values} data-quantity="activation" />
      <path className="bars q-change" d={cells.changes} data-quantity="change" />
      <path className="true-change q-activation" d={cells.truths} />
      {layout.numbers ? <Numbers model={model} layout={layout} /> : null}
      <Factors model={model} layout={layout} />
      <Nudge model={model} layout={layout} />
      <InputPicker layout={layout} />
    </Plot>
  );
}

interface PartProps extends NetworkPanelProps {
  readonly layout: Layout;
}

/** The value over each unit, the change under it. */
function Numbers({ model, layout: { places, box } }: PartProps) {
  const all = model.layers.flatMap(({ values, change }, l) =>
    (places[l] ?? []).map((at, unit) => ({ at, value: values[unit] ?? 0, change: change[unit] ?? 0 })),
  );
  return (
    <g className="unit-numbers">
      {all.map(({ at, value, change }) => (
        <g key={`${at}`}>
          <Label pixels at={at} offset={[0, -box.height / 2 - 9]} anchor="middle" quantity="activation">
            {compact(value)}
          </Label>
          <Label pixels at={at} offset={[0, box.height / 2 + 9]} anchor="middle" quantity="change">
            {signed(change)}
          </Label>
        </g>
      ))}
    </g>
  );
}

function growthOf(factor: number): Quantity {
  if (Math.abs(factor - 1) < 1e-3) return 'healthy';
  return factor > 1 ? 'exploding' : 'vanishing';
}

/** By what each layer multiplies the length of the change. */
function Factors({ model, layout: { frame, open } }: PartProps) {
  const y = frame.inner.top - 16;
  if (!open) return null;
  return (
    <>
      <Label pixels at={[10, y]}>
        ‖Δ‖
      </Label>
      {model.layers.map(({ factor }, l) =>
        factor === null ? null : (
          <Label
            pixels
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
            key={l}
            at={[frame.x(l - 0.5), y]}
            anchor="middle"
            quantity={growthOf(factor)}
            className="factor"
          >
            ×{compactFactor(factor)}
          </Label>
        ),
      )}
    </>
  );
}

function Nudge({ model, layout: { places, box } }: PartProps) {
  const place = places[0]?.[model.nudged];
  if (!place) return null;
  const [x, y] = [place[0] - box.width / 2, place[1]];
  return (
    <>
      <Arrow pixels from={[8, y]} to={[x - 2, y]} quantity="change" dash="none" />
      <Label pixels at={[6, y]} offset={[0, -14]} quantity="change" className="factor">
        {signed(model.nudge)}
      </Label>
    </>
  );
}

/** A click on an input nudges it; the slider of the same number does so by any means. */
function InputPicker({ layout: { places, box, frame } }: Pick<PartProps, 'layout'>) {
  const { set } = useFigureParams(changeRipple);
  const row = (frame.inner.bottom - frame.inner.top) / (places[0]?.length ?? 1);
  return places[0]?.map(([x, y], input) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: the slider of the same number has the keyboard
    <rect
      key={y}
      className="pick"
      data-pick={input + 1}
      x={0}
      y={px(y - row / 2)}
      width={px(x + box.width / 2)}
      height={px(row)}
      onClick={() => set({ input: input + 1 })}
    />
  ));
}
