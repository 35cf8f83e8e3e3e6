import { serve } from '@/compute/worker-server';
import { mapped } from './mapped';

serve(mapped);
