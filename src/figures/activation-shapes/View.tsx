import { memo, useCallback } from 'react';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import { usePlot } from '@/charts/Plot';
import { rough } from '@/charts/rough';
import { useFigureParams, useWords } from '@/figure/context';
import type { ViewProps } from '@/figure/island';
import { fill } from '@/i18n/fill';
import { ByLayer, sharedHeights } from '@/scenes/layers/ByLayer';
import { DeadChart } from './DeadChart';
import { activationShapes } from './figure';
import type { NetworkRun } from './network-run';
import { ShapeChart } from './ShapeChart';
import type { Words } from './words/en';

/** The activation, and what its slopes do to a deep network. */
export function View({ model, stale }: ViewProps<typeof activationShapes>) {
  const { run, sigmoidProducts, dead, z, value, slope, curves } = model;
  const { set } = useFigureParams(activationShapes);
  const onMove = useCallback((at: number) => set({ z: at }), [set]);
  return (
    <>
      <ShapeChart {...{ z, value, slope, curves, onMove }} />
      <div data-stale={stale ? '' : undefined}>
        <Products run={run} sigmoidProducts={sigmoidProducts} />
        <DeadChart shares={run.dead} share={dead} />
      </div>
      <Key />
    </>
  );
}

interface ProductsProps {
  readonly run: NetworkRun;
  readonly sigmoidProducts: Float64Array;
}

const factor = (value = 0) => formatNumber(rough(value));

/** The slopes multiplied from the last layer down, and the gradient that really arrives. */
const Products = memo(function Products({ run, sigmoidProducts }: ProductsProps) {
  const words = useWords<Words>();
  const { products, gradients } = run;
  const bound = Array.from(products, (_, l) => [l, 0.25 ** (products.length - 1 - l)] as const);
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
      <Line points={bound} quantity="point" dash="1 4" className="thin" />
      <InAll gradient={gradients[0]} slopes={products[0]} />
    </ByLayer>
  );
});

interface InAllProps {
  readonly gradient: number | undefined;
  readonly slopes: number | undefined;
}

/** What both have come to at the input. */
function InAll({ gradient, slopes }: InAllProps) {
  const words = useWords<Words>();
  const { right, top } = usePlot().inner;
  return (
    <>
      <Label pixels at={[right, 14]} anchor="end" quantity="gradient" className="panel-title">
        {fill(words.gradientInAll, { factor: factor(gradient) })}
      </Label>
      <Label pixels at={[right, top - 18]} anchor="end" quantity="tangent">
        {fill(words.slopesInAll, { factor: factor(slopes) })}
      </Label>
    </>
  );
}

const Key = memo(function Key() {
  const words = useWords<Words>().legend;
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
