import { type ReactNode, useMemo } from 'react';
import { Chart } from '@/charts/Chart';
import { Label } from '@/charts/Label';
import { Edges } from '@/charts/network/Edges';
import { px } from '@/charts/round';
import { useFigureParams, useWords } from '@/figure/context';
import { weightedSum } from './figure';
import { HeldNumber } from './HeldNumber';
import { along, edges, size, type Weight } from './layout';
import type { WeightedSumModel } from './model';
import { type Name, schema } from './params';
import { Rises } from './Rises';
import { Sums } from './Sums';
import { symbols } from './sentence';
import type { Unit } from './slopes';
import { UnitCircle } from './UnitCircle';
import type { Words } from './words/en';
import { short } from './written';

interface NetworkDrawingProps {
  readonly model: WeightedSumModel;
  readonly onTouch: (name: Name) => void;
}

const weights = Object.keys(edges) as Weight[];
const inputs = ['input-1', 'input-2'] as const;
const thickness = (weight: number) => 0.75 + 2.75 * weight;

/** Whether a rise of the touched number runs along this edge; a weight of 0 lets nothing pass. */
function isLit(weight: Weight, { touched, lit, numbers }: WeightedSumModel): boolean {
  if (touched === null || lit === null) return false;
  if (touched === weight) return true;
  const { from } = edges[weight];
  const arrives = from === 'hidden-1' || from === 'hidden-2' ? Boolean(lit[from]) : from === touched;
  return arrives && numbers[weight] !== 0;
}

/** The network with every number where it works: on its unit, or on its edge. */
export function NetworkDrawing({ model, onTouch }: NetworkDrawingProps) {
  const words = useWords<Words>();
  const { set, hidden } = useFigureParams(weightedSum);
  const { numbers, units, touched, lit } = model;
  const lines = useMemo(
    () =>
      weights.map((weight) => ({
        from: along(weight, 0),
        to: along(weight, 1),
        weight: model.numbers[weight],
        lit: isLit(weight, model),
      })),
    [model],
  );
  const onMove = (name: Name, value: number) => {
    onTouch(name);
    set({ [name]: value });
  };
  const held = (name: Name, children: ReactNode) =>
    hidden(name) ? (
      <g key={name}>{children}</g>
    ) : (
      <HeldNumber key={name} name={name} value={numbers[name]} range={schema[name]} onMove={onMove}>
        {children}
      </HeldNumber>
    );

  return (
    <Chart frame={size} label={words.network}>
      <Edges edges={lines} thickness={thickness} dimmed={touched !== null} />
      <Sums model={model} />
      {inputs.map((name) =>
        held(name, <UnitCircle name={name} value={numbers[name]} lit={touched === name} />),
      )}
      {weights.map((weight) => held(weight, <EdgeNumber weight={weight} value={numbers[weight]} />))}
      {(Object.keys(units) as Unit[]).map((name) => (
        <UnitCircle key={name} name={name} value={units[name]} lit={Boolean(lit?.[name])} />
      ))}
      <Rises model={model} />
    </Chart>
  );
}

/** A weight with its symbol, on a piece of paper that the edge does not run through. */
function EdgeNumber({ weight, value }: { weight: Weight; value: number }) {
  const [x, y] = along(weight, edges[weight].share);
  const text = short(value);
  const half = 4 * (text.length + symbols[weight].length);
  return (
    <>
      {['edge-paper', 'held-hit'].map((part) => (
        <path
          key={part}
          className={part}
          d={`M${px(x - half)} ${px(y - 10)}h${px(2 * half)}v20h${px(-2 * half)}Z`}
        />
      ))}
      <Label pixels at={[x, y]} anchor="middle" quantity="weight" className="on-edge">
        <tspan className="edge-symbol">{symbols[weight]}</tspan> {text}
      </Label>
    </>
  );
}
