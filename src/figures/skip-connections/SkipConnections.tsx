import { useMemo } from 'react';
import { useWords } from '@/figure/context';
import { island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { skipConnections } from './figure';
import { View } from './View';
import type { Words } from './words/en';

function Controls() {
  const words = useWords<Words>();
  const ticks = useMemo(() => [{ value: Math.SQRT2, label: words.he }], [words]);
  return (
    <>
      <div className="wide">
        <Param name="depth" />
      </div>
      <Param name="gain" ticks={ticks} widest="0.00" />
      <Param name="seed" />
    </>
  );
}

export default island(skipConnections, View, Controls);
