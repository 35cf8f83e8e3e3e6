import { serve } from '@/compute/serve';
import { runOf } from './run';

serve(runOf);
