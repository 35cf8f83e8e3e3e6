import { serve } from '@/compute/worker-server';
import { layerGradients } from './model';

serve(layerGradients);
