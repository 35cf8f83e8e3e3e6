import type { Values } from '@/params/schema';
import { mapOf } from '@/scenes/cliff/map';
import type { schema } from './params';

/** The level curves of the error after so many time steps. */
export const mapAt = ({ time }: Pick<Values<typeof schema>, 'time'>) => mapOf(time);
