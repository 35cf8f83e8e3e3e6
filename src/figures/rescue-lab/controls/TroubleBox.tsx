import { Button } from '@/controls/Button';
import { fill } from '@/i18n/fill';
import type { Lane } from '../lane';
import { troubleKey, troubleValues } from '../sentence';
import type { RescueLabWords } from '../words';
import { suggestionFor } from './suggestion';

interface TroubleBoxProps {
  readonly lanes: readonly Lane[];
  readonly words: RescueLabWords;
  readonly onRewind: () => void;
}

const names = ['A', 'B'];

/** What ended a run, where and when, what to try, and the way back. */
export function TroubleBox({ lanes, words, onRewind }: TroubleBoxProps) {
  const troubled = lanes.flatMap((lane, k) =>
    lane.snapshot?.trouble ? [{ lane, trouble: lane.snapshot.trouble, name: names[k] ?? '' }] : [],
  );
  if (troubled.length === 0) return null;
  return (
    <div className="lab-box lab-trouble" role="alert">
      <p className="lab-box-title">▲ {words.trouble.title}</p>
      {troubled.map(({ lane, trouble, name }) => {
        const values = Object.entries(troubleValues(trouble, lane));
        const text = fill(
          words.sentences[troubleKey(trouble)],
          Object.fromEntries(values.map(([key, value]) => [key, String(value)])),
        );
        return (
          <p key={name}>
            {lanes.length > 1 ? fill(words.ofLane, { lane: name, text }) : text}{' '}
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
