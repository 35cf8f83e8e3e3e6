import { island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { differenceError } from './figure';
import { stepText } from './scientific';
import { View } from './View';

const Controls = () => (
  <>
    <Param name="h" format={stepText} widest={differenceError.readouts.h.widest} />
    <Param name="fn" />
    <Param name="along" />
    <Param name="x" />
    <Param name="y" />
  </>
);

export default island(differenceError, View, Controls);
