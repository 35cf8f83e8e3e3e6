import { serve } from '@/compute/worker-server';
import { trainingRun } from './training';

serve(trainingRun);
