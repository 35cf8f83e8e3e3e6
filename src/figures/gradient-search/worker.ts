import { serve } from '@/compute/serve';
import { basinMap } from './basins';

serve(basinMap);
