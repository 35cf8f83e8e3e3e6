import { serve } from '@/compute/serve';
import { batchNorm } from './model';

serve(batchNorm);
