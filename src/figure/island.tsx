import { type ComponentType, memo, type ReactNode } from 'react';
import type { FrameWords } from '@/i18n/frame-words';
import type { Schema } from '@/params/schema';
import { forget } from '@/params/store';
import { type Params, useParams } from '@/params/useParams';
import { Boundary } from './Boundary';
import { FrameWordsContext, StateContext, useFigureState, useWords, WordsContext } from './context';
import type { Figure, ModelOf, ValuesOf } from './definition';
import { Frame } from './Frame';
import { Modeled, type Shown } from './Modeled';
import { Param } from './Param';

/** What a figure's `View` draws. */
export interface ViewProps<F> {
  readonly model: ModelOf<F>;
  /** True while a worker computes what belongs to the values in force, and the model still has what it gave before. */
  readonly stale: boolean;
}

/** What a figure's controls may depend on, if they are more than all parameters in order. */
export interface ControlsProps<F> {
  /** Of the model that is shown. */
  readonly values: ValuesOf<F>;
  readonly model: ModelOf<F>;
}

interface Options<F extends AnyDefinition, Words extends object> {
  /** What the reader should know besides. */
  notices?(model: ModelOf<F>, words: Words, params: Params<F['params']>): readonly string[];
}

/** What the page gives to an island: see `face.ts`. */
export interface IslandProps {
  /** The figure's words, in the reader's language. */
  readonly words: object;
  readonly frame: FrameWords;
  /** The result with which the figure opens, where it is computed when the page is built. */
  readonly opening?: unknown;
}

/**
 * A figure as the page's island: parameters, model, controls, readouts and sentence round its picture.
 * @param View draws the model; it is drawn again only for another one.
 * @param controls the names of the parameters in the order of their controls, or a component; all in order without it.
 */
export function island<F extends AnyDefinition, Words extends object = object>(
  definition: F,
  View: ComponentType<ViewProps<F>>,
  controls: readonly ParamName<F>[] | ComponentType<ControlsProps<F>> = Object.keys(
    definition.params,
  ) as ParamName<F>[],
  options: Options<F, Words> = {},
): (props: IslandProps) => ReactNode {
  // The types have been checked here: within, every figure is like any other.
  const figure = definition as unknown as Figure;
  const Picture = memo(View as ComponentType<Pick<Shown<Figure>, 'model' | 'stale'>>);
  const Controls = (
    typeof controls === 'function' ? controls : () => controls.map((name) => <Param key={name} name={name} />)
  ) as ComponentType<Pick<Shown<Figure>, 'model' | 'values'>>;

  function Framed({ values, model, status, stale, playing, toTheEnd }: Shown<Figure>) {
    const { params } = useFigureState();
    const words = useWords<Words>();
    const notices = options.notices?.(model as never, words, params as never) ?? [];
    return (
      <Frame
        {...{ figure, model, values, status, playing, notices }}
        controls={<Controls values={values} model={model} />}
        onReset={toTheEnd}
      >
        <Picture model={model} stale={stale} />
      </Frame>
    );
  }

  return ownIsland(definition, function Content({ opening }: { readonly opening?: unknown }) {
    const { values } = useFigureState().params;
    return (
      <Modeled figure={figure} values={values} opening={opening}>
        {(shown) => <Framed {...shown} />}
      </Modeled>
    );
  });
}

/**
 * A figure that keeps more than its parameters: `Content` makes the model itself, or has it from `Modeled`, and draws the
 * `Frame` round its picture. It gets what came with the page besides the words. If the figure fails, its last picture stays,
 * and no other figure notices.
 */
export function ownIsland<Given extends object>(
  definition: AnyDefinition,
  Content: ComponentType<Given>,
): (props: IslandProps & Given) => ReactNode {
  const figure = definition as unknown as Figure;
  const { name } = figure;
  function Island({ words, frame, ...given }: IslandProps & Given) {
    const params = useParams(name, figure.params);
    return (
      <WordsContext value={words}>
        <FrameWordsContext value={frame}>
          <StateContext value={{ figure, params, given }}>
            <Content {...(given as unknown as Given)} />
          </StateContext>
        </FrameWordsContext>
      </WordsContext>
    );
  }
  return (props) => (
    <Boundary figure={name} onFailure={() => forget(name)}>
      <Island {...props} />
    </Boundary>
  );
}

interface AnyDefinition {
  readonly name: string;
  readonly params: Schema;
  model(values: never, result: never, moment: never): unknown;
}

type ParamName<F extends AnyDefinition> = keyof F['params'] & string;
