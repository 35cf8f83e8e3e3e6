import { island } from '@/figure/island';
import { partialSlices } from './figure';
import { View } from './View';

export default island(partialSlices, View, ['x', 'y', 'fn']);
