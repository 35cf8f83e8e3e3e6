import { serve } from '@/compute/worker-server';
import { mapOf } from '@/scenes/cliff/map';

serve(mapOf);
