import { serve } from '@/compute/worker-server';
import { basinMap } from './basins';

serve(basinMap);
