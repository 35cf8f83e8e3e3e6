import { serve } from '@/compute/serve';
import { mapOf } from '@/scenes/cliff/map';

serve(mapOf);
