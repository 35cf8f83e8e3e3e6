import { serve } from '@/compute/worker-server';
import { runOf } from './run';

serve(runOf);
