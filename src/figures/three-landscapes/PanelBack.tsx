import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Line } from '@/charts/Line';
import { PlotArea } from '@/charts/Plot';
import { ridgePoints, rulerTicks } from './panel-frames';
import { Ruler } from './Ruler';

const xTicks = [60, 80, 100];
const asPower = (value: number) => formatNumber(value);

interface PanelBackProps {
  readonly scale: number;
  readonly rate: number;
  readonly landscape: PlotFrame;
  readonly ruler: PlotFrame;
  readonly steps: PlotFrame;
  readonly stepsLabel: string;
}

/** What of a panel stands still while it plays: the ridge with its minima, the ruler, the axes. */
export const PanelBack = memo(function PanelBack(props: PanelBackProps) {
  const { landscape, ruler, steps } = props;
  const ticks = useMemo(() => rulerTicks(ruler), [ruler]);
  const stepsTicks = useMemo(() => [0, steps.y.domain()[0] ?? 1], [steps]);
  return (
    <>
      <Ruler {...props} />
      <Line pixels points={ridgePoints} quantity="height" />
      <PlotArea frame={landscape}>
        <Axis side="left" label="L" ticks={3} />
      </PlotArea>
      <PlotArea frame={ruler}>
        <Axis side="left" label="ηλ" ticks={ticks} format={asPower} />
      </PlotArea>
      <PlotArea frame={steps}>
        <Axis side="left" label={props.stepsLabel} ticks={stepsTicks} format={String} />
        <Axis side="bottom" ticks={xTicks} format={String} />
      </PlotArea>
      <text className="axis-label symbol" x={steps.inner.right} y={steps.inner.bottom + 18} textAnchor="end">
        x
      </text>
    </>
  );
});
