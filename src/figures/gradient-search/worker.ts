import { serve } from '@/compute/worker-server';
import { basinsOf } from './basins';

serve(basinsOf);
