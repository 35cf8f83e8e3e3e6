import { useCallback, useState } from 'react';
import { Choice } from '@/controls/Choice';
import { TextField } from '@/controls/TextField';
import { ParamToggle } from '@/figure/ParamControls';
import { fill } from '@/i18n/fill';
import { ChallengeList } from '../challenges/ChallengeList';
import type { ChallengeId } from '../challenges/challenge-ids';
import { brokenSettings, challengeOf } from '../challenges/challenges';
import { useSolved } from '../challenges/solved';
import { Disclosure } from '../Disclosure';
import { readDifferences, unreadParts, writeDifferences } from '../differences';
import { FilesPanel } from '../files/FilesPanel';
import type { RunFile } from '../files/file-run';
import { type LabSettings, type SettingName, schema } from '../params';
import { PointsPanel } from '../points/PointsPanel';
import type { PointsRead } from '../points/usePoints';
import type { RescueLabWords } from '../words';
import { type SettingsForm, SettingsPanel } from './SettingsPanel';
import { useReasons } from './useReasons';
import type { LabParams } from './useSettings';

export type Side = 'a' | 'b';

interface LabControlsProps {
  readonly params: LabParams;
  readonly words: RescueLabWords;
  /** The settings of A, and a form for those of the side that is shown. */
  readonly a: LabSettings;
  readonly shown: LabSettings;
  readonly form: SettingsForm;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly locked: readonly SettingName[];
  readonly csv: PointsRead;
  readonly onPaste: (text: string) => void;
  readonly save: () => Promise<readonly RunFile[]>;
  readonly onOpen: (runs: readonly RunFile[]) => void;
}

/** Everything that is set: one run's settings, the second run, challenges, and files. */
export function LabControls(props: LabControlsProps) {
  const { params, words, a, shown, form, side } = props;
  const { values, set } = params;
  const comparing = values.compare === 1;
  const { solved } = useSolved();
  // What was not taken of the text that led to the one in force; a link may bring one that was never read.
  const [unread, setUnread] = useState<{ b: string; parts: readonly string[] }>({ b: '', parts: [] });
  const parts = unread.b === values.b ? unread.parts : unreadParts(a, values.b);
  const choose = useCallback(
    (id: ChallengeId | 'none') =>
      set(
        id === 'none'
          ? { challenge: id }
          : { ...brokenSettings(challengeOf(id)), challenge: id, compare: 0, b: '' },
      ),
    [set],
  );
  const reasons = useReasons(shown, comparing && side === 'b' ? [] : props.locked, words);
  const whole = { params, schema, labels: words.params };
  return (
    <>
      <div className="wide lab-compare">
        <ParamToggle of={whole} name="compare" />
        {comparing && (
          <Choice
            label={words.side.label}
            value={side}
            options={[
              { value: 'a', label: words.side.a },
              { value: 'b', label: words.side.b },
            ]}
            onChange={props.onSide}
          />
        )}
        {!params.hidden('b') && (
          <TextField
            param="b"
            label={words.params.b}
            value={values.b}
            placeholder={words.differences}
            maxLength={schema.b.maxLength}
            disabledReason={comparing ? null : words.compareOff}
            problem={
              comparing && parts.length > 0
                ? fill(words.unread, { parts: parts.join(words.marks.comma) })
                : null
            }
            onChange={(text) => {
              const b = writeDifferences(a, readDifferences(a, text));
              setUnread({ b, parts: unreadParts(a, text) });
              set({ b });
            }}
          />
        )}
      </div>
      {shown.data === 'csv' && <PointsPanel words={words} result={props.csv} onUse={props.onPaste} />}
      <SettingsPanel form={form} words={words} reasons={reasons} />
      <div className="wide lab-folds">
        {!params.hidden('challenge') && (
          <Disclosure name="challenges" title={words.challenge.title}>
            <ChallengeList chosen={values.challenge} solved={solved} words={words} onChoose={choose} />
          </Disclosure>
        )}
        {!params.hidden('files') && (
          <Disclosure name="files" title={words.files.title}>
            <FilesPanel words={words} save={props.save} lane={side === 'b' ? 1 : 0} onOpen={props.onOpen} />
          </Disclosure>
        )}
      </div>
    </>
  );
}
