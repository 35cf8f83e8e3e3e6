import { memo, useMemo } from 'react';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { powerOfTen } from '@/charts/decades';
import { formatNumber } from '@/charts/format';
import { type PlotFrame, plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Layers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import { PlotArea } from '@/charts/Plot';
import { px } from '@/charts/round';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import type { Plane } from '@/controls/point';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { binCount, type NormHistogram as Counts, powers } from './histogram';
import { schema } from './params';
import type { Lengths } from './shown';
import type { Words } from './words/en';

const size = { width: 400, height: 188 };
const margin = { left: 44, right: 14, top: 28, bottom: 46 };
const tops = [10, 20, 50, 100, 200, 500];

interface Frames {
  /** Length before clipping, against count. */
  readonly lengths: PlotFrame;
  /** Bin, against count. */
  readonly bins: PlotFrame;
}

function framesOf(tallest: number): Frames {
  const y = [0, tops.find((top) => top >= tallest) ?? 500] as const;
  const shared = { ...size, margin, y };
  return {
    lengths: plotFrame({ ...shared, x: [powerOfTen(powers[0]), powerOfTen(powers[1])], xKind: 'log' }),
    bins: plotFrame({ ...shared, x: [0, binCount] }),
  };
}

const { inner, x: lengthAt } = framesOf(0).lengths;
/** How far under the upper edge the handle of the threshold hangs. */
const hang = 36;
/** How far under the axis stand the counts of what it does not reach, beside its name. */
const beyond = 38;
const plane: Plane = {
  toScreen: (threshold) => [lengthAt(threshold), inner.top + hang],
  toData: (sx) => [lengthAt.invert(sx), 0],
};

interface NormHistogramProps {
  readonly lengths: Lengths;
  readonly threshold: number;
  readonly onMove: (threshold: number) => void;
}

/** How many gradients had which length, and the threshold that divides them. */
export const NormHistogram = memo(function NormHistogram(props: NormHistogramProps) {
  const { lengths, threshold, onMove } = props;
  const words = useWords<Words>();
  const { counts, tallest, cuts } = lengths;
  const frames = useMemo(() => framesOf(tallest), [tallest]);
  const { below, above, kept, cut } = counts;
  const at = lengthAt(threshold);
  const late = at > inner.right - 110;
  const drag = { plane, x: threshold, y: 0, xRange: schema.threshold, onMove };
  const sum = (bins: readonly number[]) => bins.reduce((total, count) => total + count, 0);
  return (
    <Layers frame={size} role="group" label={words.histogram} back={<Back frames={frames} counts={counts} />}>
      <path className="threshold" d={`M${px(at)} ${inner.top}V${inner.bottom}`} />
      <Label pixels at={[inner.left + 8, inner.top + 10]} quantity="gradient">
        {fill(words.kept, { count: String(sum(kept) + below + above + sum(cut) - cuts) })}
      </Label>
      <Label pixels at={[inner.right - 4, inner.top + 10]} anchor="end" quantity="exploding">
        {fill(words.cut, { count: String(cuts) })}
      </Label>
      {below > 0 && (
        <Label pixels at={[4, inner.bottom + beyond]} quantity="vanishing">
          {fill(words.shorter, { count: String(below) })}
        </Label>
      )}
      {above > 0 && (
        <Label pixels at={[size.width - 4, inner.bottom + beyond]} anchor="end" quantity="exploding">
          {fill(words.longer, { count: String(above) })}
        </Label>
      )}
      <Label pixels at={[at, inner.top + hang]} offset={[late ? -12 : 12, 0]} anchor={late ? 'end' : 'start'}>
        {words.threshold}
      </Label>
      <ClickToMove {...drag} area={inner} />
      <MovablePoint
        {...drag}
        name="threshold"
        label={words.params.threshold}
        roleDescription={words.role}
        valueText={(value) => formatNumber(value, 3)}
      >
        <Mark pixels at={[0, 0]} shape="ring" />
      </MovablePoint>
    </Layers>
  );
});

interface BackProps {
  readonly frames: Frames;
  readonly counts: Counts;
}

/** Bars of what was cut stand on those of what went whole. */
const Back = memo(function Back({ frames, counts }: BackProps) {
  const words = useWords<Words>();
  const { kept, cut } = counts;
  const bars = (values: readonly number[]) => values.map((count) => (count > 0 ? count : Number.NaN));
  // The axis below is 0; its number would stand on that of the shortest length.
  const counted = frames.lengths.y.ticks(3).filter((count) => count > 0);
  const all = kept.map((count, bin) => ((cut[bin] ?? 0) > 0 ? count + (cut[bin] ?? 0) : 0));
  return (
    <>
      <PlotArea frame={frames.lengths}>
        <Axis side="left" label={words.countAxis} ticks={counted} grid />
      </PlotArea>
      <PlotArea frame={frames.bins}>
        <Bars values={bars(all)} first={0.5} base={0} share={0.85} quantity="exploding" />
        <Bars values={bars(kept)} first={0.5} base={0} share={0.85} quantity="gradient" />
      </PlotArea>
      <PlotArea frame={frames.lengths}>
        <Axis side="bottom" label={words.normAxis} ticks={7} />
      </PlotArea>
    </>
  );
});
