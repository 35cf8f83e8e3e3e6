import { memo } from 'react';
import { Arrow } from '@/charts/Arrow';
import { formatNumber } from '@/charts/format';
import { Label } from '@/charts/Label';
import { Layers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import { px } from '@/charts/round';
import { MovablePoint } from '@/controls/MovablePoint';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Arrows, Clipped, Vector } from './arrows';
import { schema } from './params';
import { center, outer, polarPlane, radiusOf, ringsOf, unit } from './polar';
import type { Words } from './words/en';

const size = { width: 400, height: 268 };
const [cx, cy] = center;

interface ArrowPanelProps {
  readonly arrows: Arrows;
  readonly by: Clipped['by'];
  readonly onMove: (gx: number, gy: number) => void;
}

/** One gradient before and after clipping in one way, within the shape that bounds it. */
export const ArrowPanel = memo(function ArrowPanel({ arrows, by, onMove }: ArrowPanelProps) {
  const words = useWords<Words>();
  const { gradient, threshold, [by]: clipped } = arrows;
  const plane = polarPlane(threshold);
  const [gx, gy] = gradient;
  return (
    <Layers
      frame={size}
      role="group"
      label={`${words.arrows[by]}: ${words.gradient}`}
      back={<Ground by={by} threshold={threshold} title={words.arrows[by]} />}
    >
      <Arrow pixels from={center} to={plane.toScreen(gx, gy)} quantity="gradient" dash="4 4" />
      <Arrow pixels from={center} to={plane.toScreen(...clipped.after)} quantity="gradient" />
      <Numbers gradient={gradient} clipped={clipped} />
      <MovablePoint
        plane={plane}
        x={gx}
        y={gy}
        xRange={schema.gx}
        yRange={schema.gy}
        onMove={onMove}
        name={`gradient-${by}`}
        label={`${words.gradient} (${words.arrows[by]})`}
        roleDescription={words.role}
        valueText={(x, y) => `${formatNumber(x)}, ${formatNumber(y)}`}
      >
        <Mark pixels at={[0, 0]} shape="ring" quantity="gradient" />
      </MovablePoint>
    </Layers>
  );
});

interface GroundProps {
  readonly by: Clipped['by'];
  readonly threshold: number;
  readonly title: string;
}

/** What stands still while the gradient moves: the bound, and rings of powers of ten. */
const Ground = memo(function Ground({ by, threshold, title }: GroundProps) {
  const circle = (radius: number) =>
    `M${px(cx - radius)} ${cy}a${px(radius)} ${px(radius)} 0 1 1 ${px(2 * radius)} 0a${px(radius)} ${px(radius)} 0 1 1 ${px(-2 * radius)} 0Z`;
  const rings = ringsOf(threshold);
  const square = `M${cx - unit} ${cy - unit}h${2 * unit}v${2 * unit}h${-2 * unit}Z`;
  return (
    <>
      <Label pixels at={[4, 12]} className="panel-title">
        {title}
      </Label>
      <path className="axis-grid" d={`M${cx - outer} ${cy}h${2 * outer}M${cx} ${cy - outer}v${2 * outer}`} />
      <path className="axis-grid" d={rings.map((length) => circle(radiusOf(length, threshold))).join('')} />
      <path className="clip-bound" d={by === 'norm' ? circle(unit) : square} />
      {rings.map((length) => (
        <text
          key={length}
          className="tick"
          x={cx - 3}
          y={px(cy + radiusOf(length, threshold) - 3)}
          textAnchor="end"
        >
          {formatNumber(length)}
        </text>
      ))}
    </>
  );
});

interface NumbersProps {
  readonly gradient: Vector;
  readonly clipped: Clipped;
}

const column = 244;

/** A small component with two digits, so that a pair of them fits beside the arrows. */
const component = (value: number) => formatNumber(value, Math.abs(value) < 0.01 ? 1 : 2);

/** Both vectors in numbers, beside the arrows. */
function Numbers({ gradient, clipped }: NumbersProps) {
  const words = useWords<Words>();
  const written = ([x, y]: Vector) => `(${component(x)}, ${component(y)})`;
  const length = (value: number) => fill(words.length, { length: formatNumber(value, 2) });
  const outcome =
    clipped.turn === null
      ? words.noDirection
      : clipped.cut
        ? fill(words.turned, { degrees: formatNumber(clipped.turn, 2) })
        : words.untouched;
  const lines = [
    [words.before, written(gradient), length(Math.hypot(...gradient))],
    [words.after, written(clipped.after), length(clipped.length)],
  ];
  return (
    <>
      {lines.map((block, index) => (
        <g key={block[0]}>
          {block.map((line, row) => (
            <Label
              pixels
              key={line}
              at={[column, 40 + 74 * index + 20 * row]}
              className={row === 0 ? 'panel-title' : ''}
              {...(row === 0 && { quantity: 'gradient' as const })}
            >
              {line}
            </Label>
          ))}
        </g>
      ))}
      <Label pixels at={[column, 192]} className="panel-title">
        {outcome}
      </Label>
    </>
  );
}
