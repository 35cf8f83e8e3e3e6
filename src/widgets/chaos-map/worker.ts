import { serve } from '@/compute/serve';
import { growthMap } from './growth-map';

serve(growthMap);
