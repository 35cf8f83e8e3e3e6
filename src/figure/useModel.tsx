import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { isComputedHere, useComputed } from '@/compute/useComputed';
import { defaults, type Schema, type Values } from '@/params/schema';
import { type Compute, type Stage, seamOf } from './compute';
import type { Figure, Model } from './definition';

/** How far the picture is: of these very values; of those a moment ago; or a worker is on its way. */
export type Status = 'current' | 'behind' | 'computing';

/** The figure with its types erased: they have been checked where it was defined and made an island. */
type Settings = Values<Schema>;

export interface Modeled {
  readonly model: Model<string, string>;
  /** The values that the model shows. */
  readonly values: Settings;
  readonly status: Status;
}

interface WithModelProps {
  readonly figure: Figure;
  readonly values: Settings;
  readonly children: (modeled: Modeled) => ReactNode;
}

/** A figure's model of the values in force. */
export function WithModel(props: WithModelProps): ReactNode {
  const { compute } = props.figure;
  return compute ? <Deferred {...props} compute={compute} /> : <Direct {...props} />;
}

function Direct({ figure, values, children }: WithModelProps) {
  const model = useMemo(() => figure.model(values, undefined), [figure, values]);
  return children({ model, values, status: 'current' });
}

type AnyCompute = Compute<Settings, Readonly<Record<string, unknown>>>;

interface DeferredProps extends WithModelProps {
  readonly compute: Compute<Settings, unknown>;
}

function Deferred(props: DeferredProps) {
  const compute = props.compute as AnyCompute;
  const asked = useDeferredValue(props.values);
  const here = isComputedHere(compute, asked);
  const stages = useMemo(() => Object.entries(compute.stages), [compute]);
  return (
    <InStages stages={stages} settings={asked} here={here}>
      {(result) => <Computed {...props} compute={compute} asked={asked} given={here ? result : undefined} />}
    </InStages>
  );
}

interface ComputedProps extends WithModelProps {
  readonly compute: AnyCompute;
  readonly asked: Settings;
  /** What the stages gave, where they ran on the page. */
  readonly given: Readonly<Record<string, unknown>> | undefined;
}

function Computed({ figure, compute, values, asked, given, children }: ComputedProps) {
  const [{ seam, first }] = useState(() => {
    const first = defaults(figure.params);
    return { seam: seamOf(compute, first), first };
  });
  const { model: result, of = first, stale } = useComputed(seam, asked, given);
  const model = useMemo(() => figure.model(of, result), [figure, of, result]);
  const status = stale ? 'computing' : asked === values ? 'current' : 'behind';
  return children({ model, values: of, status });
}

type Stages = readonly (readonly [string, Stage<Settings, unknown>])[];

interface InStagesProps {
  readonly stages: Stages;
  readonly settings: Settings;
  /** False where a worker is asked instead: then there are no results. */
  readonly here: boolean;
  readonly children: (result: Readonly<Record<string, unknown>>) => ReactNode;
  readonly done?: Readonly<Record<string, unknown>>;
}

const none = {};

/**
 * One stage after another, each in a component of its own: in a deferred render React then handles input between two
 * stages, rather than after the last.
 */
function InStages({ stages, settings, here, children, done = none }: InStagesProps): ReactNode {
  const [first, ...rest] = stages;
  if (!first) return children(done);
  return <OneStage {...{ first, rest, settings, here, children, done }} />;
}

interface OneStageProps extends Required<Pick<InStagesProps, 'settings' | 'children' | 'done' | 'here'>> {
  readonly first: readonly [string, Stage<Settings, unknown>];
  readonly rest: Stages;
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
    <InStages stages={rest} settings={settings} here={here} done={next}>
      {children}
    </InStages>
  );
}
