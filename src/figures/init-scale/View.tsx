import { memo } from 'react';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import type { Position } from '@/charts/position';
import { rough } from '@/charts/rough';
import { fill } from '@/i18n/fill';
import type { Quantity } from '@/quantities';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import type { InitScaleModel, Way } from './model';
import type { InitScaleWords } from './words';

interface ViewProps {
  readonly model: InitScaleModel;
  readonly words: InitScaleWords;
}

/** What goes forward and what comes back, on one scale. */
export const View = memo(function View({ model, words }: ViewProps) {
  return (
    <>
      <Picture model={model} kind="spreads" words={words} />
      <Picture model={model} kind="gradients" words={words} />
      <Key words={words.legend} others={model.behind.length > 0} />
    </>
  );
});

interface PictureProps extends ViewProps {
  readonly kind: keyof Way;
}

function Picture({ model, kind, words }: PictureProps) {
  const { without, behind, depth } = model;
  const forward = kind === 'spreads';
  const quantity = forward ? 'activation' : 'gradient';
  const end = forward ? depth : 0;
  return (
    <ByLayer
      title={forward ? words.forward : words.backward}
      layers={words.layerAxis}
      measure={forward ? words.spreadAxis : words.gradientAxis}
      heights={heightsOf(model)}
      zones
      zoneNames={{ words: words.verdicts, side: forward ? 'left' : 'right' }}
      series={[
        { quantity, values: model.with[kind], shape: 'bars' },
        { quantity: 'point', values: without[kind], shape: 'line', dash: '5 4' },
      ]}
    >
      {(frame) => (
        <>
          <Line
            frame={frame}
            points={oneAfterAnother(behind.map((way) => way[kind]))}
            quantity="change"
            dash="none"
            className="thin"
          />
          {behind.length > 0 && (
            <Line
              frame={frame}
              points={Array.from(model.with[kind], (value, l) => [l, value] as const)}
              quantity={quantity}
              dash="none"
              halo
            />
          )}
          <Ends
            frame={frame}
            chosen={model.with[kind][end]}
            without={without[kind][end]}
            quantity={quantity}
            words={words}
          />
        </>
      )}
    </ByLayer>
  );
}

const heightsOf = ({ with: chosen, without, behind }: InitScaleModel) =>
  sharedHeights([chosen, without, ...behind].flatMap(({ spreads, gradients }) => [spreads, gradients]));

/** Many lines as one, with gaps between. */
const oneAfterAnother = (lines: readonly Float64Array[]): Position[] =>
  lines.flatMap((values) => [
    ...Array.from(values, (value, l) => [l, value] as const),
    [values.length, Number.NaN] as const,
  ]);

interface EndsProps {
  readonly frame: PlotFrame;
  readonly chosen: number | undefined;
  readonly without: number | undefined;
  readonly quantity: Quantity;
  readonly words: InitScaleWords;
}

const factor = (value = Number.NaN) => (Number.isNaN(value) ? '0' : formatNumber(rough(value)));

/** What has come of the signal where its way ends. */
function Ends({ frame, chosen, without, quantity, words }: EndsProps) {
  const { right, top } = frame.inner;
  return (
    <>
      <Label at={[right, 14]} anchor="end" quantity={quantity} className="panel-title">
        {fill(words.inAll, { factor: factor(chosen) })}
      </Label>
      <Label at={[right, top - 18]} anchor="end">
        {fill(words.inAllWithout, { factor: factor(without) })}
      </Label>
    </>
  );
}

interface KeyProps {
  readonly words: InitScaleWords['legend'];
  readonly others: boolean;
}

const Key = memo(function Key({ words, others }: KeyProps) {
  return (
    <Legend
      entries={[
        { quantity: 'activation', label: words.spread },
        { quantity: 'gradient', label: words.gradient, shape: 'bars' },
        { quantity: 'point', label: words.without, shape: 'line', dash: '5 4' },
        ...(others
          ? [{ quantity: 'change', label: words.others, shape: 'line', dash: 'none' } as const]
          : []),
      ]}
    />
  );
});
