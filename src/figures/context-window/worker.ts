import { serveInParts } from '@/compute/worker-server';
import { runOf } from './run';

serveInParts(runOf);
