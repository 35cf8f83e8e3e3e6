import { serve } from '@/compute/serve';
import { networkRun } from './network-run';

serve(networkRun);
