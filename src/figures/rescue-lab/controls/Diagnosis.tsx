import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Lane } from '../lane';
import { faultKey, faultValues } from '../sentence';
import { useLaneText } from '../useLaneText';
import type { Words } from '../words/en';
import { suggestionFor } from './suggestion';

interface DiagnosisProps {
  readonly lanes: readonly Lane[];
  readonly onRewind: () => void;
}

/** What ended a run, where and when, what to try, and the way back. */
export function Diagnosis({ lanes, onRewind }: DiagnosisProps) {
  const words = useWords<Words>();
  const laneText = useLaneText();
  const faulty = lanes.flatMap((lane, k) =>
    lane.snapshot?.fault ? [{ lane, fault: lane.snapshot.fault, k }] : [],
  );
  if (faulty.length === 0) return null;
  return (
    <div className="lab-box lab-diagnosis" role="alert">
      <p className="lab-box-title">▲ {words.diagnosis.title}</p>
      {faulty.map(({ lane, fault, k }) => {
        const values = Object.entries(faultValues(fault, lane));
        const text = fill(
          words.sentences[faultKey(fault)],
          Object.fromEntries(values.map(([key, value]) => [key, String(value)])),
        );
        return (
          <p key={k}>
            {lanes.length > 1 ? laneText(text, k) : text}{' '}
            {words.diagnosis.suggestions[suggestionFor(fault, lane.settings)]}
          </p>
        );
      })}
      <Button action="rewind" icon="back" onClick={onRewind}>
        {words.diagnosis.rewind}
      </Button>
    </div>
  );
}
