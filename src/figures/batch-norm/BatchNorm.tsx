import { useMemo } from 'react';
import { useFigureParams, useWords } from '@/figure/context';
import { island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { batchNorm } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls() {
  const words = useWords<Words>();
  const { remedy, mode } = useFigureParams(batchNorm).values;
  const ticks = useMemo(() => [{ value: Math.SQRT2, label: words.he }], [words]);
  const noNorm = remedy === 'batch-norm' ? null : words.noNorm;
  return (
    <>
      <div className="wide">
        <Param name="remedy" />
      </div>
      <Param name="depth" />
      <Param name="batch" />
      <Param name="gain" ticks={ticks} widest="0.00" />
      <Param name="mode" disabledReason={noNorm} />
      <Param name="seen" disabledReason={noNorm ?? (mode === 'training' ? words.notUsed : null)} />
      <Param name="seed" />
    </>
  );
}

export default island(batchNorm, View, Controls);
