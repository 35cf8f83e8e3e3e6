import { serve } from '@/compute/serve';
import { layerGradients } from './model';

serve(layerGradients);
