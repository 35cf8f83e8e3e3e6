import { memo } from 'react';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import { rough } from '@/charts/rough';
import { fill } from '@/i18n/fill';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import { DeadChart } from './DeadChart';
import type { ActivationShapesModel } from './model';
import type { NetworkRun } from './network-run';
import { ShapeChart } from './ShapeChart';
import type { ActivationShapesWords } from './words';

interface ViewProps {
  readonly model: ActivationShapesModel;
  readonly words: ActivationShapesWords;
  readonly onMove: (z: number) => void;
  readonly stale: boolean;
}

/** The activation, and what its slopes do to a deep network. */
export function View({ model, words, onMove, stale }: ViewProps) {
  const { run, dead, z, value, slope, curves, sigmoid } = model;
  return (
    <>
      <ShapeChart {...{ z, value, slope, curves, sigmoid, words, onMove }} />
      <div data-stale={stale ? '' : undefined}>
        <Products run={run} words={words} />
        <DeadChart shares={run.dead} share={dead} words={words} />
      </div>
      <Key words={words.legend} />
    </>
  );
}

interface ProductsProps {
  readonly run: NetworkRun;
  readonly words: ActivationShapesWords;
}

const factor = (value = 0) => formatNumber(rough(value));

/** The slopes multiplied from the last layer down, and the gradient that really arrives. */
const Products = memo(function Products({ run, words }: ProductsProps) {
  const { products, sigmoidProducts, gradients, depth } = run;
  const bound = Array.from(products, (_, l) => [l, 0.25 ** (depth - l)] as const);
  return (
    <ByLayer
      title={words.backward}
      layers={words.layerAxis}
      measure={words.productAxis}
      heights={sharedHeights([products, sigmoidProducts, gradients])}
      zones
      zoneNames={{ words: words.verdicts, side: 'right' }}
      series={[
        { quantity: 'tangent', values: products, shape: 'bars' },
        { quantity: 'point', values: sigmoidProducts, shape: 'line', dash: '5 4' },
        { quantity: 'gradient', values: gradients, shape: 'line' },
      ]}
    >
      {(frame) => (
        <>
          <Line frame={frame} points={bound} quantity="point" dash="1 4" className="thin" />
          <Label at={[frame.inner.right, 14]} anchor="end" quantity="gradient" className="panel-title">
            {fill(words.gradientInAll, { factor: factor(gradients[0]) })}
          </Label>
          <Label at={[frame.inner.right, frame.inner.top - 18]} anchor="end" quantity="tangent">
            {fill(words.slopesInAll, { factor: factor(products[0]) })}
          </Label>
        </>
      )}
    </ByLayer>
  );
});

const Key = memo(function Key({ words }: { readonly words: ActivationShapesWords['legend'] }) {
  return (
    <Legend
      entries={[
        { quantity: 'tangent', label: words.slope, shape: 'bars' },
        { quantity: 'gradient', label: words.gradient, shape: 'line' },
        { quantity: 'point', label: words.sigmoid, shape: 'line', dash: '5 4' },
        { quantity: 'point', label: words.bound, shape: 'line', dash: '1 4' },
      ]}
    />
  );
});
