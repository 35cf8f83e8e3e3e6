import { formatNumber } from '@/charts/format';
import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { Disclosure } from '../Disclosure';
import type { LabSettings, SettingName } from '../params';
import type { Words } from '../words/en';
import { lessonOf } from './lesson';
import type { ChallengeState } from './useChallenge';

interface ChallengeCardProps {
  readonly state: ChallengeState;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
  readonly onApply: (changes: Partial<LabSettings>) => void;
}

/** A setting and its value in the reader's words. */
function written(changes: Partial<LabSettings>, { params, choices, marks }: Words): string {
  return Object.entries(changes)
    .map(([name, value]) => {
      const names = choices[name as keyof typeof choices] as Readonly<Record<string, string>> | undefined;
      const text = typeof value === 'number' ? formatNumber(value) : (names?.[value] ?? value);
      return `${params[name as SettingName]}${marks.colon}${text}`;
    })
    .join(marks.comma);
}

/** The challenge that is on: what is required, what may be changed, how it stands, and the way out. */
export function ChallengeCard({ state, onAgain, onLeave, onApply }: ChallengeCardProps) {
  const { challenge, changed, outcome } = state;
  const words = useWords<Words>();
  const texts = words.challenge;
  const own = texts.list[challenge.id];
  const { task, hint } = own;
  const [solution] = challenge.solutions;
  return (
    <div className="lab-box" data-challenge={challenge.id} data-outcome={outcome}>
      <p className="lab-box-title">{words.choices.challenge[challenge.id]}</p>
      <p>{task}</p>
      <p>
        {fill(texts.free, {
          settings: challenge.free.map((name) => words.params[name]).join(words.marks.comma),
        })}{' '}
        {fill(texts.changed, { changed: String(changed.length), changes: String(challenge.changes) })}
      </p>
      <p role="status">
        <strong>
          {outcome === 'solved' ? '✓ ' : ''}
          {texts.outcomes[outcome]}
        </strong>{' '}
        {outcome === 'solved' &&
          lessonOf(own, state.settings, changed, texts.otherWay).join(words.marks.sentence)}
      </p>
      <div className="play-buttons">
        <Button action="challenge-again" icon="reset" onClick={onAgain}>
          {texts.again}
        </Button>
        <Button action="challenge-leave" onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
      <Disclosure key={`${challenge.id} hint`} name="hint" title={texts.hint}>
        <p>{hint}</p>
      </Disclosure>
      {solution && (
        <Disclosure key={challenge.id} name="solution" title={texts.solution}>
          <p>{written(solution, words)}</p>
          <Button action="challenge-solve" onClick={() => onApply(solution)}>
            {texts.apply}
          </Button>
        </Disclosure>
      )}
    </div>
  );
}
