import { serve } from '@/compute/worker-server';
import { networkRun } from './network-run';

serve(networkRun);
