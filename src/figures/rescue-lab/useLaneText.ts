import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Words } from './words/en';

/** Names in a text the run that it is about, by its place: A or B. */
export function useLaneText(): (text: string, lane: number) => string {
  const { ofLane } = useWords<Words>();
  return (text, lane) => fill(ofLane, { lane: lane === 0 ? 'A' : 'B', text });
}
