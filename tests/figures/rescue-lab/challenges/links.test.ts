import { describe, expect, it } from 'vitest';
import { challengeIds } from '@/figures/rescue-lab/challenges/challenge-ids';
import { brokenSettings, challengeOf } from '@/figures/rescue-lab/challenges/challenges';
import { countedChanges, isAllowed } from '@/figures/rescue-lab/challenges/grade';
import { type LabSettings, schema, settingNames } from '@/figures/rescue-lab/params';
import { parseAddress, writeAddress } from '@/params/address';

const opened = (query: string) => {
  const { values, notices } = parseAddress('rescue-lab', schema, new URLSearchParams(query));
  expect(notices).toEqual([]);
  return values;
};
const settingsOf = (values: ReturnType<typeof opened>) =>
  Object.fromEntries(settingNames.map((name) => [name, values[name]])) as LabSettings;

describe.each(challengeIds)('a link that names %s', (id) => {
  const challenge = challengeOf(id);

  it('opens it as it is handed over, and allowed', () => {
    const values = opened(`rescue-lab.challenge=${id}`);
    expect(values.challenge).toBe(id);
    expect(settingsOf(values)).toEqual(brokenSettings(challenge));
    expect(isAllowed(challenge, settingsOf(values))).toBe(true);
  });

  it('sets what it sets itself', () => {
    for (const changes of challenge.solutions) {
      const query = new URLSearchParams({ 'rescue-lab.challenge': id });
      for (const [name, value] of Object.entries(changes)) query.set(`rescue-lab.${name}`, String(value));
      expect(settingsOf(opened(query.toString()))).toEqual({ ...brokenSettings(challenge), ...changes });
    }
  });

  it('is what such a state is written as, solved or not', () => {
    for (const changes of [{}, ...challenge.solutions]) {
      const values = { ...opened(''), ...brokenSettings(challenge), ...changes, challenge: id };
      const query = writeAddress('rescue-lab', schema, values);
      expect(opened(query)).toEqual(values);
      expect(query.split('&')).toHaveLength(1 + Object.keys(changes).length);
    }
  });
});

it('a setting that a link takes back to its default stays there', () => {
  const values = opened('rescue-lab.challenge=silent-sigmoid&rescue-lab.activation=tanh');
  expect(countedChanges(brokenSettings(challengeOf('silent-sigmoid')), settingsOf(values))).toEqual([
    'activation',
  ]);
});

it('a link without a challenge opens the lab as ever', () => {
  expect(settingsOf(opened('rescue-lab.challenge=none')).activation).toBe('tanh');
  const unknown = parseAddress('rescue-lab', schema, new URLSearchParams('rescue-lab.challenge=constructor'));
  expect(settingsOf(unknown.values).activation).toBe('tanh');
  expect(unknown.notices).toMatchObject([{ kind: 'unread', param: 'challenge' }]);
});
