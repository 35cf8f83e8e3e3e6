import type { LabSettings, SettingName } from '../params';

interface LessonWords {
  /** Said once it is solved, however that was: what was behind it. */
  readonly lesson: string;
  /** Why a change helped: by the setting and its value (`norm=batch`), or by the setting alone. */
  readonly ways: Readonly<Record<string, string>>;
}

/** What is said of a success with these settings, of which `changed` were changed: `otherWay` where no reason is known. */
export function lessonOf(
  { lesson, ways }: LessonWords,
  settings: LabSettings,
  changed: readonly SettingName[],
  otherWay: string,
): readonly string[] {
  const why = changed.flatMap((name) => ways[`${name}=${settings[name]}`] ?? ways[name] ?? []);
  const known = why.length > 0 || Object.keys(ways).length === 0;
  return [lesson, ...(known ? why : [otherWay])];
}
