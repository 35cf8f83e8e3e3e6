import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import { useSolved } from './challenges/solved';
import type { rescueLab } from './figure';
import { normOverflowed } from './training/health';
import type { LabState } from './training/lab-state';
import { notLoaded } from './training/transport';
import { useLaneText } from './useLaneText';
import type { Words } from './words/en';

/** What the reader should know of the engine, and of what the browser does not store. */
export function useNotices(
  { lanes }: ModelOf<typeof rescueLab>,
  { lostAt, place, failed }: LabState,
  notSaved: boolean,
): readonly string[] {
  const { engine, challenge } = useWords<Words>();
  const laneText = useLaneText();
  const { blocked } = useSolved();
  const overflowed = lanes.length > 1 ? lanes : [];
  return [
    ...overflowed.map(
      ({ settings, snapshot }, k) =>
        snapshot !== null &&
        normOverflowed(snapshot) &&
        laneText(fill(engine.normOverflow, { format: settings.precision }), k),
    ),
    lostAt !== null && fill(engine.lost, { step: String(lostAt) }),
    place === 'page' && engine.page,
    failed !== null && (failed === notLoaded ? engine.notLoaded : engine.failed),
    notSaved && engine.notSaved,
    blocked && challenge.notRemembered,
  ].filter((notice) => notice !== false);
}
