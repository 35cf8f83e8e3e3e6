import { serve } from '@/compute/serve';
import { initScale } from './model';

serve(initScale);
