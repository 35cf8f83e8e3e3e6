import { serveInParts } from '@/compute/worker-server';
import { sweepOf } from './sweep';

serveInParts(sweepOf);
