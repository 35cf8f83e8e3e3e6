import { useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { weightChain } from './figure';
import { View } from './View';
import type { Words } from './words/en';

/** Where the product neither grows nor shrinks. */
const watershed = [
  { value: -1, label: '−1' },
  { value: 1, label: '1' },
];

function Controls({ values: { weight, spread } }: ControlsProps<typeof weightChain>) {
  const words = useWords<Words>();
  const noWeight = weight === 0 ? words.zeroWeight : null;
  return (
    <>
      <div className="wide">
        <Param name="weight" ticks={watershed} widest="−2.00" />
      </div>
      <Param name="depth" />
      <Param name="axis" />
      <Param name="spread" disabledReason={noWeight} widest="0.00" />
      <Param name="seed" disabledReason={noWeight ?? (spread === 0 ? words.noSpread : null)} />
    </>
  );
}

export default island(weightChain, View, Controls);
