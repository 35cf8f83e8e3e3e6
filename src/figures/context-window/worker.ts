import { serveInParts } from '@/compute/serve';
import { runOf } from './run';

serveInParts(runOf);
