import { island } from '@/figure/island';
import { memoryCell } from './figure';
import { View } from './View';

export default island(memoryCell, View);
