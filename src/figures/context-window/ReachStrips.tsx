import { memo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { Chart } from '@/charts/Chart';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { PlotArea, usePlot } from '@/charts/Plot';
import { quantityProps } from '@/charts/quantity';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { layerTicks } from '@/scenes/layers/layer-ticks';
import type { contextWindow } from './figure';
import { lines } from './lines';
import type { Part } from './model';
import type { Words } from './words/en';

const size = { width: 400, height: 400 };
const sides = { left: 50, right: 14 };
/** From the top of one strip to that of the next; the last has its axis below. */
const pitch = 112;
const first = 50;
const tall = 84;
/** Less than the lowest is marked at the edge. */
const domain = [1e-6, 100] as const;
const ticks = [1e-6, 1e-3, 1];

const stripFrame = (index: number, lag: number): PlotFrame =>
  plotFrame({
    ...size,
    margin: {
      ...sides,
      top: first + index * pitch,
      bottom: size.height - first - index * pitch - tall,
    },
    // The mark is at the left, as it comes first.
    x: [lag + 0.7, -0.7],
    y: domain,
    yKind: 'log',
  });

interface ReachStripsProps {
  readonly model: ModelOf<typeof contextWindow>;
}

/** What arrives of the gradient at each step before the end: one strip for each of the three. */
export const ReachStrips = memo(function ReachStrips({ model }: ReachStripsProps) {
  const words = useWords<Words>();
  const { lag, parts } = model;
  return (
    <Chart frame={size} label={words.reachPicture}>
      <Ground lag={lag} />
      {parts.map((part, index) => (
        <PlotArea key={part.cut} frame={stripFrame(index, lag)}>
          <Strip lag={lag} part={part} />
        </PlotArea>
      ))}
    </Chart>
  );
});

/** What stands still while the training is played. */
const Ground = memo(function Ground({ lag }: { readonly lag: number }) {
  const words = useWords<Words>();
  const frames = [0, 1, 2].map((index) => stripFrame(index, lag));
  const [top] = frames;
  const low = frames[2];
  return (
    <>
      {top && (
        <Label pixels at={[4, 14]}>
          {words.reachAxis}
        </Label>
      )}
      {frames.map((frame) => (
        <PlotArea key={frame.inner.top} frame={frame}>
          <Axis side="left" ticks={ticks} format={powerText} />
          {frame !== low && <Axis side="bottom" ticks={[]} />}
        </PlotArea>
      ))}
      {low && (
        <PlotArea frame={low}>
          <Axis side="bottom" label={words.backAxis} ticks={layerTicks(lag)} format={String} />
        </PlotArea>
      )}
    </>
  );
});

const powerText = (value: number) => (value === 1 ? '1' : value === 1e-3 ? '10⁻³' : '10⁻⁶');

interface StripProps {
  readonly lag: number;
  readonly part: Part;
}

function Strip({ lag, part }: StripProps) {
  const frame = usePlot();
  const words = useWords<Words>();
  const { inner } = frame;
  const { cut, reach, until } = part;
  const { quantity, dash } = lines[cut];
  const title = inner.top - 14;
  return (
    <>
      <Line
        pixels
        points={[[inner.left, title] as const, [inner.left + 28, title] as const]}
        quantity={quantity}
        dash={dash}
      />
      <Label pixels at={[inner.left + 36, title]} quantity={quantity} className="panel-title">
        {words.cuts[cut]}
      </Label>
      <Bars values={reach} first={0} share={lag > 20 ? 0.7 : 0.6} quantity="gradient" />
      {cut === 'whole' && (
        <>
          <Line points={[[lag + 0.7, 1] as const, [-0.7, 1] as const]} quantity="theory" />
          <Label pixels at={[inner.right, frame.y(1) - 11]} anchor="end">
            {words.attention}
          </Label>
        </>
      )}
      {cut !== 'whole' &&
        (until === null ? (
          <Label pixels at={[inner.right, title]} anchor="end">
            {words.same}
          </Label>
        ) : (
          <Beyond until={until} words={[words.beyond[cut], words.beyondShort[cut]]} />
        ))}
      <Mark pixels at={[frame.x(lag), inner.top + 6]} shape="diamond" quantity="best" />
    </>
  );
}

/** About how wide a word is drawn on a phone: Chinese characters are twice as wide as Latin ones. */
const widthOf = (word: string) =>
  Array.from(word, (letter) => (letter > '\u2e80' ? 15 : 7.5)).reduce((a, b) => a + b, 0);

interface BeyondProps {
  readonly until: number;
  /** The longest that has room is written. */
  readonly words: readonly string[];
}

/** What a cut takes away. */
function Beyond({ until, words }: BeyondProps) {
  const frame = usePlot();
  const { left, top, bottom } = frame.inner;
  const edge = frame.x(until + 0.5);
  const word = words.find((each) => widthOf(each) < edge - left - 12);
  return (
    <>
      <path
        {...quantityProps('area', 'vanishing')}
        d={`M${px(left)} ${px(top)}H${px(edge)}V${px(bottom)}H${px(left)}Z`}
      />
      <path className="cut-edge" d={`M${px(edge)} ${px(top)}V${px(bottom)}`} />
      {word && (
        <Label pixels at={[left + 8, (top + bottom) / 2]} quantity="vanishing">
          {word}
        </Label>
      )}
    </>
  );
}
