import { serve } from '@/compute/worker-server';
import { trainingOf } from './training';

serve(trainingOf);
