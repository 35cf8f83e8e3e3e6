import { serve } from '@/compute/serve';
import { mapped } from './growth-map';

serve(mapped);
