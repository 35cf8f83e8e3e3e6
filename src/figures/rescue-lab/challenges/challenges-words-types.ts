export interface ChallengeWords {
  readonly title: string;
  /** What to do, and how far settings may be changed. */
  readonly task: string;
  readonly hint: string;
  /** Said once it is solved, however that was: what was behind it. */
  readonly lesson: string;
  /** Why a change helped: by the setting and its value (`norm=batch`), or by the setting alone. */
  readonly ways: Readonly<Record<string, string>>;
}
