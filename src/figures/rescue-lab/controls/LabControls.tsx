import { useCallback, useState } from 'react';
import { Choice } from '@/controls/Choice';
import { TextField } from '@/controls/TextField';
import { StateContext, useFigureParams, useWords } from '@/figure/context';
import { Param } from '@/figure/Param';
import { fill } from '@/i18n/fill';
import { ChallengeList } from '../challenges/ChallengeList';
import type { ChallengeId } from '../challenges/challenge-ids';
import { brokenSettings, challengeOf } from '../challenges/challenges';
import { useSolved } from '../challenges/solved';
import { Disclosure } from '../Disclosure';
import { readDifferences, unreadParts, writeDifferences } from '../differences';
import { rescueLab } from '../figure';
import { FilesPanel } from '../files/FilesPanel';
import type { RunFile } from '../files/file-run';
import type { LabSettings, SettingName } from '../params';
import { PointsPanel } from '../points/PointsPanel';
import type { PointsRead } from '../points/usePoints';
import type { Words } from '../words/en';
import { SettingsPanel } from './SettingsPanel';
import { useReasons } from './useReasons';
import type { ShownSettings } from './useSettings';

export type Side = 'a' | 'b';

interface LabControlsProps {
  /** The settings of A. */
  readonly a: LabSettings;
  readonly shownSettings: ShownSettings;
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
  const { a, side } = props;
  const { settings, state } = props.shownSettings;
  const { values, set, hidden } = useFigureParams(rescueLab);
  const words = useWords<Words>();
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
  const reasons = useReasons(settings, comparing && side === 'b' ? [] : props.locked);
  return (
    <>
      <div className="wide lab-compare">
        <Param name="compare" />
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
        {!hidden('b') && (
          <TextField
            param="b"
            label={words.params.b}
            value={values.b}
            placeholder={words.differences}
            maxLength={rescueLab.params.b.maxLength}
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
      {settings.data === 'csv' && <PointsPanel result={props.csv} onUse={props.onPaste} />}
      <StateContext value={state}>
        <SettingsPanel reasons={reasons} />
      </StateContext>
      <div className="wide lab-folds">
        {!hidden('challenge') && (
          <Disclosure name="challenges" title={words.challenge.title}>
            <ChallengeList chosen={values.challenge} solved={solved} onChoose={choose} />
          </Disclosure>
        )}
        {!hidden('files') && (
          <Disclosure name="files" title={words.files.title}>
            <FilesPanel save={props.save} lane={side === 'b' ? 1 : 0} onOpen={props.onOpen} />
          </Disclosure>
        )}
      </div>
    </>
  );
}
