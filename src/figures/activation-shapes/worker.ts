import { serveStages } from '@/figure/serve-stages';
import { stages } from './network-run';

serveStages(stages);
