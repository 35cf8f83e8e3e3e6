import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { formatFixed } from '@/charts/format';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import type { Position } from '@/charts/position';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { bins, type LayersModel } from './layers-model';
import type { Words } from './words/en';

/** The axis ends here; a bar beyond has its share written beside it. */
const top = 0.25;
const frame = plotFrame({
  width: 360,
  height: 290,
  margin: { top: 54, right: 14, bottom: 44, left: 54 },
  x: [-0.5, bins.count - 0.5],
  y: [0, top],
});
/** A share that rounds to no percent is not written. */
const least = 0.005;
const percent = (share: number) => `${Math.round(100 * share)}%`;
const width = (2 * bins.reach) / bins.count;
/** Weights of −1, −½, 0, ½ and 1, as places among the bins. */
const ticks = [-1, -0.5, 0, 0.5, 1].map((weight) => (weight + bins.reach) / width - 0.5);
const asWeight = (place: number) => formatFixed((place + 0.5) * width - bins.reach, 1);

/** How the hidden weights are spread, before and after. */
export function WeightsChart({ model }: { readonly model: LayersModel }) {
  const words = useWords<Words>();
  const { sharesBefore, sharesAfter, zeros } = model;
  const { inner } = frame;
  const beyond = Array.from(sharesAfter, (share, place) => ({ place, share })).filter(
    ({ share }) => share > top,
  );
  return (
    <PlotLayers frame={frame} label={words.weightsTitle} back={<Back />}>
      <Bars values={sharesAfter} first={0} base={0} quantity="activation" />
      <Line points={outline(sharesBefore)} quantity="weight" dash="none" halo />
      {beyond.map(({ place, share }) => (
        <Label pixels key={place} at={[frame.x(place), inner.top + 6]} offset={[10, 0]} quantity="activation">
          ▲ {percent(share)}
        </Label>
      ))}
      {zeros >= least && (
        <Label pixels at={[inner.right - 2, inner.top + 30]} anchor="end">
          {fill(words.zeros, { share: String(Math.round(100 * zeros)) })}
        </Label>
      )}
    </PlotLayers>
  );
}

const outline = (shares: Float64Array): readonly Position[] =>
  Array.from(shares).flatMap((share, k): Position[] => [
    [k - 0.5, share],
    [k + 0.5, share],
  ]);

const Back = memo(function Back() {
  const words = useWords<Words>();
  return (
    <>
      <Axis side="bottom" label={words.weightAxis} ticks={ticks} format={asWeight} />
      <Axis side="left" label={words.shareAxis} ticks={5} />
      <Label pixels at={[4, 14]} className="panel-title">
        {words.weightsTitle}
      </Label>
    </>
  );
});
