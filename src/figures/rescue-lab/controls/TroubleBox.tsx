import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Lane } from '../lane';
import { troubleKey, troubleValues } from '../sentence';
import { useLaneText } from '../useLaneText';
import type { Words } from '../words/en';
import { suggestionFor } from './suggestion';

interface TroubleBoxProps {
  readonly lanes: readonly Lane[];
  readonly onRewind: () => void;
}

/** What ended a run, where and when, what to try, and the way back. */
export function TroubleBox({ lanes, onRewind }: TroubleBoxProps) {
  const words = useWords<Words>();
  const laneText = useLaneText();
  const troubled = lanes.flatMap((lane, k) =>
    lane.snapshot?.trouble ? [{ lane, trouble: lane.snapshot.trouble, k }] : [],
  );
  if (troubled.length === 0) return null;
  return (
    <div className="lab-box lab-trouble" role="alert">
      <p className="lab-box-title">▲ {words.trouble.title}</p>
      {troubled.map(({ lane, trouble, k }) => {
        const values = Object.entries(troubleValues(trouble, lane));
        const text = fill(
          words.sentences[troubleKey(trouble)],
          Object.fromEntries(values.map(([key, value]) => [key, String(value)])),
        );
        return (
          <p key={k}>
            {lanes.length > 1 ? laneText(text, k) : text}{' '}
            {words.trouble.suggestions[suggestionFor(trouble, lane.settings)]}
          </p>
        );
      })}
      <Button action="rewind" icon="back" onClick={onRewind}>
        {words.trouble.rewind}
      </Button>
    </div>
  );
}
