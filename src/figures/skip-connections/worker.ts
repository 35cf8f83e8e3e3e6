import { serve } from '@/compute/serve';
import { depthCurves } from './by-depth';

serve(depthCurves);
