import { serve } from '@/compute/worker-server';
import { depthCurves } from './by-depth';

serve(depthCurves);
