import { memo } from 'react';
import { Chart } from '@/charts/Chart';
import { formatNumber } from '@/charts/format';
import { quantityProps } from '@/charts/quantity';
import { useWords } from '@/figure/context';
import { dashes } from './dashes';
import type { SkipConnectionsModel } from './figure';
import { type Kind, kinds } from './kinds';
import type { Words } from './words/en';

interface BlocksProps {
  readonly model: SkipConnectionsModel;
}

const size = { width: 130, height: 66 };
/** The wire's height, the box on it, and where the skip leaves it and comes back. */
const wire = 46;
const box = { left: 27, right: 93, top: 33, bottom: 59 };
const leaves = 13;
const returns = 107;
const radius = 7;

/** One block of each network, and what has become of the gradient: the key to the lines below. */
export function Blocks({ model }: BlocksProps) {
  const words = useWords<Words>();
  return (
    <div className="skip-blocks">
      {kinds.map((kind) => (
        <div key={kind}>
          <p className="skip-name">{words.blocks[kind]}</p>
          <Block kind={kind} label={words.blocks[kind]} />
          <p className={`skip-verdict q-${model.verdicts[kind]}`}>
            <span>{words.verdicts[model.verdicts[kind]]}</span> <span>{times(model.ratios[kind])}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

const times = (ratio: number) => `×${formatNumber(ratio, ratio >= 0.01 && ratio < 10 ? 2 : 1)}`;

const Block = memo(function Block({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  const skips = kind !== 'plain';
  const joint = skips ? returns - radius : size.width - 2;
  return (
    <Chart frame={size} label={label}>
      <path
        {...quantityProps('line', 'gradient', 'thin')}
        strokeDasharray={dashes[kind]}
        d={`M3 8H${size.width - 3}`}
      />
      <path className="skip-wire" d={`M2 ${wire}H${box.left}M${box.right} ${wire}H${joint}`} />
      {skips && (
        <>
          <path
            className="skip-wire skip-over"
            d={`M${leaves} ${wire}V24Q${leaves} 18 ${leaves + 6} 18H${returns - 6}Q${returns} 18 ${returns} 24V${wire - radius}M${returns + radius} ${wire}H${size.width - 2}`}
          />
          <circle className="skip-sum" cx={returns} cy={wire} r={radius} />
          <path className="skip-wire" d={`M${returns - 4} ${wire}h8M${returns} ${wire - 4}v8`} />
        </>
      )}
      <rect
        className="skip-box"
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx={3}
      />
      <text className="skip-formula" x={(box.left + box.right) / 2} y={wire} dy=".34em" textAnchor="middle">
        {kind === 'scaled' ? 'φ(Wa)/√L' : 'φ(Wa)'}
      </text>
    </Chart>
  );
});
