import { serve } from '@/compute/serve';
import { mapOf } from './map';

serve(mapOf);
