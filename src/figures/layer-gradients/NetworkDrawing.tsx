import { memo } from 'react';
import { Chart } from '@/charts/Chart';
import { formatNumber } from '@/charts/format';
import { useWords } from '@/figure/context';
import { beyondFormat } from './beyond-format';
import type { LayerGradientsModel } from './figure';
import { layerColors } from './layer-colors';
import { columnsOf, edgePath, layersPath, place, size, skipPath, unitsOf } from './network-shape';
import type { Words } from './words/en';

interface NetworkDrawingProps {
  readonly model: LayerGradientsModel;
}

/**
 * The network from input to loss. Above it, how a nudge of the input grows on its way through the layers' Jacobians; in
 * its layers' tints and below it, the gradient that comes back.
 */
export const NetworkDrawing = memo(function NetworkDrawing({ model }: NetworkDrawingProps) {
  const words = useWords<Words>();
  const { depth, width, residual, changes, activationGradients } = model;
  const { backwardTo, zeroTo } = beyondFormat(model);
  const told = columnsOf(depth);
  return (
    <div className="network-drawing">
      <Row
        quantity="change"
        arrow="→"
        places={told.map((l) => place(l, depth))}
        texts={told.map((l) => `×${short(changes[l])}`)}
      />
      <Chart frame={size} label={words.network}>
        <Connections depth={depth} width={width} residual={residual} />
        {layerColors(model).map(({ fill, layers }) => (
          <path
            key={fill}
            className="layer-units"
            d={layersPath(layers, depth, unitsOf(width))}
            style={{ fill }}
          />
        ))}
      </Chart>
      <Row
        quantity="gradient"
        arrow="←"
        places={told.map((l) => place(l, depth))}
        texts={told.map((l) => (l <= backwardTo ? '∞' : l <= zeroTo ? '0' : short(activationGradients[l])))}
      />
      <p className="network-ends" aria-hidden="true">
        <span>{words.input}</span>
        <span>{words.loss}</span>
      </p>
    </div>
  );
});

const short = (value = 0) => formatNumber(Number(value.toPrecision(2)));

interface ConnectionsProps {
  readonly depth: number;
  readonly width: number;
  readonly residual: boolean;
}

/** Stands still while weights change. */
const Connections = memo(function Connections({ depth, width, residual }: ConnectionsProps) {
  return (
    <>
      <path className="connection" d={edgePath(depth, unitsOf(width))} />
      {residual && <path className="skip" d={skipPath(depth)} />}
    </>
  );
});

interface RowProps {
  readonly quantity: 'change' | 'gradient';
  readonly arrow: string;
  /** From 0, the left edge of the drawing, to 1. */
  readonly places: readonly number[];
  readonly texts: readonly string[];
}

/** Half of the width of a text, in ems. */
const half = (text = '') => Number((0.12 + 0.32 * text.length).toFixed(2));

/** Numbers at some of the layers, with the direction in which they follow from one another. */
function Row({ quantity, arrow, places, texts }: RowProps) {
  /** Over its layer, or as near as the edges of the drawing let a long number be. */
  const middles = places.map((at, k) => {
    const room = half(texts[k]);
    return `clamp(${room}em, ${(100 * at).toFixed(2)}%, 100% - ${room}em)`;
  });
  return (
    <p className={`network-row q-${quantity}`} data-quantity={quantity} aria-hidden="true">
      {middles.map((left, k) => (
        <span key={places[k]} style={{ left }}>
          {texts[k]}
        </span>
      ))}
      {middles.slice(1).map((right, k) => {
        const aside = ((half(texts[k]) - half(texts[k + 1])) / 2).toFixed(2);
        return (
          <span
            key={`to ${places[k + 1]}`}
            style={{ left: `calc((${middles[k]} + ${right}) / 2 + ${aside}em)` }}
          >
            {arrow}
          </span>
        );
      })}
    </p>
  );
}
