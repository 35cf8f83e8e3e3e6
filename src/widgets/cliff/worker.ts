import { serve } from '@/compute/serve';
import { mapOf } from '../cliff-map';

serve(mapOf);
