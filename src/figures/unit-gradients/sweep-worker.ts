import { serveInParts } from '@/compute/serve';
import { sweepOf } from './sweep';

serveInParts(sweepOf);
