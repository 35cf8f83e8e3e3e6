import { serve } from '@/compute/worker-server';
import { batchNorm } from './model';

serve(batchNorm);
