import { serve } from '@/compute/worker-server';
import { initScale } from './model';

serve(initScale);
