import { serve } from '@/compute/serve';
import { trainingRun } from './training';

serve(trainingRun);
