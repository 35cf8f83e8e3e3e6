import { serve } from '@/compute/worker-server';
import { mapAt } from './map';

serve(mapAt);
