import { memo, useId } from 'react';
import { useWords } from '@/figure/context';
import type { Words } from '../words/en';
import { type ChallengeId, challengeIds } from './challenge-ids';
import { challengeOf } from './challenges';

interface ChallengeListProps {
  readonly chosen: ChallengeId | 'none';
  readonly solved: readonly ChallengeId[];
  readonly onChoose: (id: ChallengeId | 'none') => void;
}

/** All challenges from easy to hard, with a mark at those that have been solved. */
export const ChallengeList = memo(function ChallengeList(props: ChallengeListProps) {
  const { chosen, solved, onChoose } = props;
  const name = useId();
  const { challenge: texts, choices } = useWords<Words>();
  return (
    <fieldset className="lab-challenges">
      <legend>{texts.intro}</legend>
      {(['none', ...challengeIds] as const).map((id) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            data-param="challenge"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>
            {choices.challenge[id]}
            {id !== 'none' && (
              <small>
                {' '}
                {texts.levels[challengeOf(id).level]}
                {solved.includes(id) && `, ✓ ${texts.solved}`}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
});
