import { useMemo, useState } from 'react';
import { useFigureParams } from '@/figure/context';
import { Frame } from '@/figure/Frame';
import { ownIsland } from '@/figure/island';
import { weightedSum } from './figure';
import { modelOf } from './model';
import { Numbers } from './Numbers';
import type { Name } from './params';
import { View } from './View';

/** The model depends on which number was touched last, too: that is no parameter, and no link says it. */
function Content() {
  const { values } = useFigureParams(weightedSum);
  const [touched, setTouched] = useState<Name | null>(null);
  const model = useMemo(() => modelOf(values, touched), [values, touched]);
  return (
    <Frame
      figure={weightedSum}
      model={model}
      status="current"
      onReset={() => setTouched(null)}
      controls={<Numbers onTouch={setTouched} />}
    >
      <View model={model} onTouch={setTouched} />
    </Frame>
  );
}

export default ownIsland(weightedSum, Content);
