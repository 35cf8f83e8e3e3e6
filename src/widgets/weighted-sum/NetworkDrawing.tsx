import { type ReactNode, useMemo } from 'react';
import { Chart } from '@/charts/Chart';
import { Label } from '@/charts/Label';
import { markPath } from '@/charts/markPath';
import { Edges } from '@/charts/network/Edges';
import { px } from '@/charts/round';
import type { Params } from '@/params/useParams';
import { HeldNumber } from './HeldNumber';
import { along, edges, places, radius, size, type Weight } from './layout';
import { symbols, type WeightedSumModel } from './model';
import { type Name, schema } from './params';
import type { Unit } from './slopes';
import type { WeightedSumWords } from './words';
import { factor, product, short, signed } from './written';

interface NetworkDrawingProps {
  readonly model: WeightedSumModel;
  readonly words: WeightedSumWords;
  readonly params: Params<typeof schema>;
  readonly onMove: (name: Name, value: number) => void;
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
export function NetworkDrawing({ model, words, params, onMove }: NetworkDrawingProps) {
  const { numbers, units, touched } = model;
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
  const held = (name: Name, children: ReactNode) =>
    params.hidden(name) ? (
      <g key={name}>{children}</g>
    ) : (
      <HeldNumber key={name} name={name} value={numbers[name]} range={schema[name]} onMove={onMove}>
        {children}
      </HeldNumber>
    );

  return (
    <Chart frame={size} label={words.network} className="weighted-sum">
      <Edges edges={lines} thickness={thickness} dimmed={touched !== null} />
      {inputs.map((name) =>
        held(
          name,
          <>
            <Circle name={name} lit={touched === name} />
            <UnitValue name={name} value={numbers[name]} />
          </>,
        ),
      )}
      <UnitName name="input-1" side={-1} words={words} />
      <UnitName name="input-2" side={1} words={words} />
      <Sums model={model} words={words} />
      {weights.map((weight) => held(weight, <EdgeNumber weight={weight} value={numbers[weight]} />))}
      {(Object.keys(units) as Unit[]).map((name) => (
        <g key={name}>
          <Circle name={name} lit={Boolean(model.lit?.[name])} />
          <UnitValue name={name} value={units[name]} />
        </g>
      ))}
      <Rises model={model} />
    </Chart>
  );
}

type Place = keyof typeof places;

function Circle({ name, lit }: { name: Place; lit: boolean }) {
  const [x, y] = places[name];
  return (
    <path
      className={lit ? 'unit lit q-change' : 'unit'}
      d={markPath('dot', 2 * radius)}
      transform={`translate(${px(x)} ${px(y)})`}
    />
  );
}

function UnitValue({ name, value }: { name: Place; value: number }) {
  return (
    <Label at={places[name]} anchor="middle" className="in-unit">
      {short(value)}
    </Label>
  );
}

/** A weight with its symbol, on a piece of paper that the edge does not run through. */
function EdgeNumber({ weight, value }: { weight: Weight; value: number }) {
  const [x, y] = along(weight, edges[weight].share);
  const text = short(value);
  const half = 4 * (text.length + symbols[weight].length);
  return (
    <>
      <path
        className="edge-paper"
        d={`M${px(x - half)} ${px(y - 10)}h${px(2 * half)}v20h${px(-2 * half)}Z`}
      />
      <Label at={[x, y]} anchor="middle" quantity="weight" className="on-edge">
        <tspan className="edge-symbol">{symbols[weight]}</tspan> {text}
      </Label>
    </>
  );
}

/** The unit's name, above it or below. */
function UnitName({ name, side, words }: { name: Place; side: 1 | -1; words: WeightedSumWords }) {
  return (
    <Label at={places[name]} offset={[0, side * (radius + 13)]} anchor="middle">
      {words.units[name]}
    </Label>
  );
}

/** What each unit adds up, beside its name, where no edge runs. */
function Sums({ model, words }: Pick<NetworkDrawingProps, 'model' | 'words'>) {
  const { numbers: n, units } = model;
  const output = places.output;
  const sum = (j: 1 | 2) => {
    const [first, second] = j === 1 ? [n.w11, n.w21] : [n.w12, n.w22];
    return `${product(n['input-1'], first)} + ${product(n['input-2'], second)}`;
  };
  return (
    <>
      <Label at={places['hidden-1']} offset={[0, -radius - 33]} anchor="middle">
        {words.units['hidden-1']}
      </Label>
      <Label at={places['hidden-1']} offset={[0, -radius - 14]} anchor="middle">
        {sum(1)}
      </Label>
      <Label at={places['hidden-2']} offset={[0, radius + 14]} anchor="middle">
        {sum(2)}
      </Label>
      <Label at={places['hidden-2']} offset={[0, radius + 33]} anchor="middle">
        {words.units['hidden-2']}
      </Label>
      <Label at={[size.width - 4, output[1]]} offset={[0, radius + 22]} anchor="end">
        {`${product(units['hidden-1'], n.v1)} +`}
      </Label>
      <Label at={[size.width - 4, output[1]]} offset={[0, radius + 40]} anchor="end">
        {`${factor(units['hidden-2'])}·${factor(n.v2)}`}
      </Label>
      <Label at={[size.width - 4, output[1]]} offset={[0, radius + 59]} anchor="end">
        {words.units.output}
      </Label>
    </>
  );
}

/** What follows if the touched number rises by 1, at every unit that it reaches. */
function Rises({ model }: { model: WeightedSumModel }) {
  const { touched, lit } = model;
  if (touched === null || lit === null) return null;
  const inner: Readonly<Record<Place, -1 | 1>> = {
    'input-1': 1,
    'input-2': -1,
    'hidden-1': 1,
    'hidden-2': -1,
    output: -1,
  };
  const rise = (name: Place, value: number) => (
    <Label
      key={name}
      at={places[name]}
      offset={[0, inner[name] * (radius + 14)]}
      anchor="middle"
      quantity="change"
      className="rise"
    >
      {signed(value)}
    </Label>
  );
  return (
    <>
      {touched === 'input-1' || touched === 'input-2' ? (
        rise(touched, 1)
      ) : (
        <Label
          at={along(touched, edges[touched].share)}
          offset={[0, -18]}
          anchor="middle"
          quantity="change"
          className="rise"
        >
          +1
        </Label>
      )}
      {(Object.keys(lit) as Unit[]).map((name) => {
        const value = lit[name];
        return value === null ? null : rise(name, value);
      })}
    </>
  );
}
