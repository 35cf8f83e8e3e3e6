import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { isComputedHere, useComputed } from '@/compute/useComputed';
import { defaults, type Schema, type Values } from '@/params/schema';
import { type Compute, type Stage, type StagesWorker, seamOf } from './compute';
import { isSame, useSame } from './useSame';

/** How far the picture is: of these very values; of those a moment ago; or a worker is on its way. */
export type Status = 'current' | 'behind' | 'computing';

/** The figure with its types erased: they have been checked where it was defined and made an island. */
type Settings = Values<Schema>;
type Result = Readonly<Record<string, unknown>>;

/** The result of a figure's stages. */
export interface Computed {
  readonly result: unknown;
  /** The values to show: of the parameters on which the stages depend, those of the result. */
  readonly values: Settings;
  readonly status: Status;
}

interface WithStagesProps {
  readonly params: Schema;
  readonly compute: Compute<Settings, unknown> | undefined;
  readonly values: Settings;
  readonly children: (computed: Computed) => ReactNode;
}

/** The stages of the values in force, on the page or in a worker. */
export function WithStages({ params, compute, values, children }: WithStagesProps): ReactNode {
  if (!compute) return children({ result: undefined, values, status: 'current' });
  const props = { params, compute: compute as Compute<Settings, Result>, values, children };
  if (compute.worker) return <InWorker {...props} worker={compute.worker} />;
  return compute.deferred ? <Deferred {...props} /> : <AtOnce {...props} />;
}

interface StagedProps extends WithStagesProps {
  readonly compute: Compute<Settings, Result>;
}

function AtOnce({ compute, values, children }: StagedProps) {
  return (
    <InStages compute={compute} settings={values} here>
      {(result) => children({ result, values, status: 'current' })}
    </InStages>
  );
}

function Deferred({ params, compute, values, children }: StagedProps) {
  const asked = useAsked(compute, values);
  const shown = useShown(params, compute, values, asked);
  return (
    <InStages compute={compute} settings={asked} here>
      {(result) => children({ result, values: shown, status: statusOf(compute, values, asked) })}
    </InStages>
  );
}

interface InWorkerProps extends StagedProps {
  readonly worker: StagesWorker<Settings>;
}

function InWorker(props: InWorkerProps) {
  const { compute, worker, values } = props;
  const deferred = useAsked(compute, values);
  const asked = useSame(namesOf(compute), compute.deferred ? deferred : values);
  const here = isComputedHere(worker, asked);
  return (
    <InStages compute={compute} settings={asked} here={here}>
      {(result) => <FromWorker {...props} asked={asked} given={here ? result : undefined} />}
    </InStages>
  );
}

interface FromWorkerProps extends InWorkerProps {
  readonly asked: Settings;
  /** What the stages gave, where they ran on the page. */
  readonly given: Result | undefined;
}

function FromWorker({ params, compute, worker, values, asked, given, children }: FromWorkerProps) {
  const [{ seam, first }] = useState(() => {
    const first = defaults(params);
    return { seam: seamOf(compute, worker, first), first };
  });
  const { model: result, of = first, stale } = useComputed(seam, asked, given);
  const shown = useShown(params, compute, values, of);
  const status = stale ? 'computing' : statusOf(compute, values, asked);
  return children({ result, values: shown, status });
}

/** The parameters on which any stage depends. */
const namesOf = ({ stages }: Compute<Settings, Result>): readonly string[] =>
  Object.values(stages).flatMap((stage) => stage.of);

const statusOf = (compute: Compute<Settings, Result>, values: Settings, asked: Settings): Status =>
  isSame(namesOf(compute), values, asked) ? 'current' : 'behind';

/** Values a moment ago, as long as the stages of the present ones wait for their turn. */
function useAsked(compute: Compute<Settings, Result>, values: Settings): Settings {
  const deferred = useDeferredValue(values);
  return isSame(namesOf(compute), values, deferred) ? values : deferred;
}

/** `values` but for what the stages depend on, which is as their result is; the same object while all are the same. */
function useShown(
  params: Schema,
  compute: Compute<Settings, Result>,
  values: Settings,
  of: Settings,
): Settings {
  const staged = new Set(namesOf(compute));
  return useSame(
    Object.keys(params),
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, staged.has(name) ? of[name] : value]),
    ) as Settings,
  );
}

interface InStagesProps {
  readonly compute: Compute<Settings, Result>;
  readonly settings: Settings;
  /** False where a worker is asked instead: then there are no results. */
  readonly here: boolean;
  readonly children: (result: Result) => ReactNode;
}

function InStages({ compute, settings, here, children }: InStagesProps): ReactNode {
  const stages = useMemo(() => Object.entries(compute.stages), [compute]);
  return <Rest {...{ stages, settings, here, children }} done={none} />;
}

const none = {};

interface RestProps extends Omit<InStagesProps, 'compute'> {
  readonly stages: readonly (readonly [string, Stage<Settings, unknown>])[];
  readonly done: Result;
}

/**
 * One stage after another, each in a component of its own: in a deferred render React then handles input between two
 * stages, rather than after the last.
 */
function Rest({ stages: [first, ...rest], ...props }: RestProps): ReactNode {
  return first ? <OneStage {...props} first={first} rest={rest} /> : props.children(props.done);
}

interface OneStageProps extends Omit<RestProps, 'stages'> {
  readonly first: RestProps['stages'][number];
  readonly rest: RestProps['stages'];
}

function OneStage(props: OneStageProps): ReactNode {
  const { first, rest, settings, here, children, done } = props;
  const [key, stage] = first;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage says on which parameters it depends
  const part = useMemo(
    () => (here ? stage.run(settings) : undefined),
    [here, stage, ...stage.of.map((name) => settings[name])],
  );
  const next = useMemo(() => ({ ...done, [key]: part }), [done, key, part]);
  return (
    <Rest stages={rest} settings={settings} here={here} done={next}>
      {children}
    </Rest>
  );
}
