import { useMemo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import type { Extent } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { PlotLayers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import type { threeLandscapes } from './figure';
import { PanelBack } from './PanelBack';
import { PanelRun } from './PanelRun';
import { landscapeFrame, rulerFrame, stepsFrame } from './panel-frames';
import type { Panel } from './panels';
import { schema } from './params';
import { sayRun } from './say';
import type { Words } from './words/en';

interface PanelChartProps {
  readonly panel: Panel;
  readonly index: number;
  readonly model: ModelOf<typeof threeLandscapes>;
  /** Of ηλ, in all panels the same. */
  readonly ruler: Extent;
  readonly onMove: (start: number) => void;
}

/** The panel of one scale. */
export function PanelChart({ panel, index, model, ruler: [least, most], onMove }: PanelChartProps) {
  const words = useWords<Words>();
  const { scale, minima, longRun, left } = panel;
  const landscape = useMemo(() => landscapeFrame(scale), [scale]);
  const ruler = useMemo(() => rulerFrame([least, most]), [least, most]);
  const steps = useMemo(() => stepsFrame(model.steps), [model.steps]);
  const handle = useRef<SVGGElement>(null);
  const drag = {
    plane: planeOf(landscape),
    x: model.start,
    y: panel.heights[0] ?? 0,
    xRange: schema.start,
    onMove: (x: number) => onMove(x),
  };
  const name = formatNumber(scale);
  const holding = minima.filter(({ holds }) => holds).length;
  const { inner } = landscape;
  return (
    <PlotLayers
      frame={landscape}
      role="group"
      label={fill(words.panel, { scale: name })}
      description={sayRun(words, panel, model)}
      back={
        <PanelBack
          scale={scale}
          rate={model.rate}
          landscape={landscape}
          ruler={ruler}
          steps={steps}
          stepsLabel={words.stepsAxis}
        />
      }
    >
      <Label pixels at={[inner.left, inner.top - 18]} className="panel-title">
        {fill(words.panelTitle, { scale: name })}
      </Label>
      {longRun && (
        <Label pixels at={[inner.right, inner.top - 18]} anchor="end" quantity="path">
          {left === null ? words.verdicts[longRun.kind] : fill(words.leavesAt, { step: String(left) })}
        </Label>
      )}
      <Label
        pixels
        at={[inner.right, ruler.inner.top - 11]}
        anchor="end"
        quantity={holding === 0 ? 'exploding' : 'healthy'}
      >
        {sayHolding(words, holding, minima.length)}
      </Label>
      <PanelRun panel={panel} frame={model.frame} landscape={landscape} steps={steps} />
      <ClickToMove {...drag} area={inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name={`start-${index + 1}`}
        label={fill(words.start, { scale: name })}
        roleDescription={words.startRole}
        valueText={(x) => `x ${formatNumber(x)}`}
      >
        <Mark pixels at={[0, 0]} shape="ring" quantity="point" />
      </MovablePoint>
    </PlotLayers>
  );
}

function sayHolding(words: Words, count: number, all: number): string {
  if (count === 0) return words.noneHolds;
  if (count === all) return words.allHold;
  return fill(words.holding, { count: String(count), all: String(all) });
}
