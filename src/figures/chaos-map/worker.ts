import { serve } from '@/compute/worker-server';
import { mapped } from './growth-map';

serve(mapped);
