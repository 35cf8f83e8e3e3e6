import { serve } from '@/compute/serve';
import { mapOf } from '@/scenes/cliff/cliff-map';

serve(mapOf);
