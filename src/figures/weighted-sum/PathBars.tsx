import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import type { PlotFrameOptions } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Plot, usePlot } from '@/charts/Plot';
import { px } from '@/charts/round';
import { usePlotFrame } from '@/charts/usePlotFrame';
import { useWords } from '@/figure/context';
import type { WeightedSumModel } from './model';
import { symbols } from './sentence';
import type { Paths } from './slopes';
import type { Words } from './words/en';
import { signed } from './written';

/**
 * Where the vertical axis may end, so that it stands still while a weight moves. 8 is the most that two paths can
 * carry.
 */
const ends = [2, 4, 8];

/** So much further than that end, for the number over the longest bar or under it. */
const room = 1.16;

/** The three bars of an input stand in a group: two paths and their sum. */
const firsts = { 'input-1': 1, 'input-2': 5 } as const;
const inputs = ['input-1', 'input-2'] as const;
const pathNames = {
  'input-1': [`${symbols.w11}·${symbols.v1}`, `${symbols.w12}·${symbols.v2}`],
  'input-2': [`${symbols.w21}·${symbols.v1}`, `${symbols.w22}·${symbols.v2}`],
} as const;

function plotOf({ paths }: WeightedSumModel): PlotFrameOptions {
  const most = Math.max(...inputs.flatMap((name) => paths[name].map(Math.abs)));
  const end = ends.find((place) => place >= most) ?? 8;
  return {
    width: 440,
    height: 312,
    margin: { left: 34, right: 8, top: 34, bottom: 52 },
    x: [0.4, 7.6],
    y: [-room * end, room * end],
  };
}

/** ∂output/∂input for both inputs: what each path carries, the product of its weights, and the sum. */
export function PathBars({ model }: { readonly model: WeightedSumModel }) {
  const words = useWords<Words>();
  const frame = usePlotFrame(plotOf(model));
  const { left, right } = frame.inner;
  return (
    <Plot frame={frame} label={words.bars}>
      <Axis side="left" label={words.slopes} ticks={4} grid />
      <path className="axis-line" d={`M${px(left)} ${px(frame.y(0))}H${px(right)}`} />
      {inputs.map((name) => (
        <InputBars
          key={name}
          first={firsts[name]}
          values={model.paths[name]}
          names={[...pathNames[name], words.sum]}
          label={words.units[name]}
        />
      ))}
    </Plot>
  );
}

interface InputBarsProps {
  /** Where the first of the three stands. */
  readonly first: number;
  readonly values: Paths;
  readonly names: readonly string[];
  readonly label: string;
}

function InputBars({ first, values, names, label }: InputBarsProps) {
  const frame = usePlot();
  const [one, two, sum] = values;
  const { bottom } = frame.inner;
  return (
    <g>
      <Bars values={[one, two]} first={first} base={0} quantity="weight" share={0.7} />
      <Bars values={[sum]} first={first + 2} base={0} quantity="change" share={0.7} />
      {values.map((value, k) => (
        <g key={names[k]}>
          <Label
            at={[first + k, value]}
            offset={[0, value < 0 ? 12 : -11]}
            anchor="middle"
            quantity={k === 2 ? 'change' : 'weight'}
            className={k === 2 ? 'rise' : 'on-edge'}
          >
            {signed(value)}
          </Label>
          <Label pixels at={[frame.x(first + k), bottom + 16]} anchor="middle">
            {names[k]}
          </Label>
        </g>
      ))}
      <Label pixels at={[frame.x(first + 1), bottom + 38]} anchor="middle">
        {label}
      </Label>
    </g>
  );
}
