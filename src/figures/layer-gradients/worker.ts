import { serveStages } from '@/figure/serve-stages';
import { stages } from './networks';

serveStages(stages);
