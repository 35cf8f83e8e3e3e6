import { type ComponentType, memo, type ReactNode } from 'react';
import type { FrameWords } from '@/i18n/frame-words';
import type { Schema } from '@/params/schema';
import { useParams } from '@/params/useParams';
import { FrameWordsContext, StateContext, WordsContext } from './context';
import type { Figure, ModelOf, ValuesOf } from './definition';
import { Frame } from './Frame';
import { island as withBoundary } from './island';
import { Param } from './Param';
import { WithModel } from './useModel';

/** What a figure's `View` draws. */
export interface ViewProps<F> {
  readonly model: ModelOf<F>;
}

/** What a figure's controls may depend on, if they are more than all parameters in order. */
export interface ControlsProps<F> {
  /** Of the model that is shown. */
  readonly values: ValuesOf<F>;
}

/** What the page gives to an island: see `face.ts`. */
export interface IslandProps {
  /** The figure's words, in the reader's language. */
  readonly words: object;
  readonly frame: FrameWords;
}

/**
 * A figure as the page's island: parameters, model, controls, readouts and sentence round its picture.
 * @param View draws the model; it is drawn again only for another one.
 * @param controls the names of the parameters in the order of their controls, or a component; all in order without it.
 */
export function island<F extends AnyDefinition>(
  definition: F,
  View: ComponentType<ViewProps<F>>,
  controls: readonly ParamName<F>[] | ComponentType<ControlsProps<F>> = Object.keys(
    definition.params,
  ) as ParamName<F>[],
): (props: IslandProps) => ReactNode {
  // The types have been checked here: within, every figure is like any other.
  const figure = definition as unknown as Figure;
  const Picture = memo(View as ComponentType<{ readonly model: unknown }>);
  const Controls = (
    typeof controls === 'function' ? controls : () => controls.map((name) => <Param key={name} name={name} />)
  ) as ComponentType<{ readonly values: unknown }>;

  function Island({ words, frame }: IslandProps) {
    const params = useParams(figure.name, figure.params);
    return (
      <WordsContext value={words}>
        <FrameWordsContext value={frame}>
          <StateContext value={{ figure, params }}>
            <WithModel figure={figure} values={params.values}>
              {({ model, values, status }) => (
                <Frame {...{ figure, model, status }} controls={<Controls values={values} />}>
                  <Picture model={model} />
                </Frame>
              )}
            </WithModel>
          </StateContext>
        </FrameWordsContext>
      </WordsContext>
    );
  }
  return withBoundary(figure.name, Island);
}

interface AnyDefinition {
  readonly name: string;
  readonly params: Schema;
  model(values: never, result: never): unknown;
}

type ParamName<F extends AnyDefinition> = keyof F['params'] & string;
