import { memo, useId } from 'react';
import type { RescueLabWords } from '../words';
import { type ChallengeId, challengeIds } from './challenge-ids';
import { challengeOf } from './challenges';

interface ChallengeListProps {
  readonly chosen: ChallengeId | 'none';
  readonly solved: readonly ChallengeId[];
  readonly words: RescueLabWords;
  readonly onChoose: (id: ChallengeId | 'none') => void;
}

/** All challenges from easy to hard, with a mark at those that have been solved. */
export const ChallengeList = memo(function ChallengeList(props: ChallengeListProps) {
  const { chosen, solved, words, onChoose } = props;
  const name = useId();
  const { challenge: texts } = words;
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
            {id === 'none' ? texts.none : texts.list[id].title}
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
