import { type ReactNode, useMemo } from 'react';
import type { Schema } from '@/params/schema';
import type { AnyModel, Figure, ModelOf, Playback, PlaybackProps, ValuesOf } from './definition';
import { WithBackground } from './WithBackground';
import { type Status, WithStages } from './WithStages';

/** A model, and how it stands to the values in force. */
export interface Shown<F> {
  readonly values: ValuesOf<F>;
  readonly model: ModelOf<F>;
  readonly status: Status;
  /** True while a worker computes, and the model still has what it gave before. */
  readonly stale: boolean;
  readonly playing: boolean;
  readonly toTheEnd: () => void;
}

interface ModeledProps<F> {
  readonly figure: F;
  /** Those in force, or others that are shown instead. The same object as long as they are the same. */
  readonly values: ValuesOf<F>;
  /** What came with the page for the background. */
  readonly opening?: unknown;
  readonly children: (shown: Shown<F>) => ReactNode;
}

/** Stages, then what is computed in the background, then the frame that is shown: of all of them the model. */
export function Modeled<F extends { readonly name: string; readonly params: Schema }>(
  props: ModeledProps<F>,
): ReactNode {
  // The types have been checked where the figure was defined: here it is like any other.
  const { figure, values, opening, children } = props as unknown as ModeledProps<Figure>;
  const { params, compute, background, playing } = figure;
  return (
    <WithStages {...{ params, compute, values }}>
      {({ result, values, status }) => (
        <WithBackground {...{ params, background, values, opening }}>
          {({ part, computing, old }) => (
            <MaybePlaying {...{ playing, values, result, part }}>
              {({ frame, playing, toTheEnd }) => (
                <WithModel {...{ figure, values, result, part, frame }}>
                  {(model) =>
                    children({
                      values,
                      model,
                      status: computing ? 'computing' : status,
                      stale: status === 'computing' || old,
                      // The sentence would be told for every part that comes.
                      playing: playing || (computing && !old),
                      toTheEnd,
                    })
                  }
                </WithModel>
              )}
            </MaybePlaying>
          )}
        </WithBackground>
      )}
    </WithStages>
  );
}

interface MaybePlayingProps extends Omit<PlaybackProps, 'playing'> {
  readonly playing: PlaybackProps['playing'] | undefined;
}

const still: Playback = { frame: 0, playing: false, toTheEnd: () => {} };

function MaybePlaying({ playing, ...props }: MaybePlayingProps): ReactNode {
  return playing ? <playing.by {...props} playing={playing} /> : props.children(still);
}

interface WithModelProps {
  readonly figure: Figure;
  readonly values: ValuesOf<Figure>;
  readonly result: unknown;
  readonly part: unknown;
  readonly frame: number;
  readonly children: (model: AnyModel) => ReactNode;
}

function WithModel({ figure, values, result, part, frame, children }: WithModelProps) {
  const model = useMemo(
    () => figure.model(values, result, { frame, part }),
    [figure, values, result, part, frame],
  );
  return children(model);
}
