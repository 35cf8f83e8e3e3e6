import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { formatNumber } from '@/charts/format';
import { fill } from '@/i18n/fill';
import type { FrameWords } from '@/i18n/frame-words';
import { useFigureState, useFrameWords, useWords } from './context';
import type { AnyModel, Figure, Shown } from './definition';
import { FigureFrame } from './FigureFrame';
import { Readout } from './Readout';
import { sentenceParts } from './sentence';
import type { Status } from './WithStages';
import type { FigureWords } from './words';

/** What of a definition the frame needs. */
type Framed = Pick<Figure, 'name' | 'readouts' | 'columns' | 'rows' | 'marksStale'>;

interface FrameProps {
  readonly figure: Framed;
  readonly model: AnyModel;
  /** Those that the model shows; the parameters in force without it. */
  readonly values?: Readonly<Record<string, Shown>>;
  readonly status: Status;
  readonly controls: ReactNode;
  /** The picture or pictures. */
  readonly children: ReactNode;
  /** True while the picture moves by itself: the sentence then is silent for screen readers. */
  readonly playing?: boolean;
  /** False while the state in the address waits for something, a parser say. */
  readonly settled?: boolean;
  /** What the reader should know besides. */
  readonly notices?: readonly string[];
  /** What reset does besides the parameters. */
  readonly onReset?: () => void;
}

const plain = (value: Shown | undefined, { none }: FrameWords) =>
  value === null || value === undefined ? none : typeof value === 'number' ? formatNumber(value) : value;

/** From a definition, its model and words to the frame round the picture. */
export function Frame(props: FrameProps) {
  const { figure, model, status, settled = true } = props;
  const { params } = useFigureState();
  const words = useWords<FigureWords>();
  const frame = useFrameWords();
  const inAddress = params.notices.map((notice) =>
    fill(notice.kind === 'clamped' ? frame.clamped : frame.unread, {
      param: words.params[notice.param] ?? notice.param,
      given: notice.given,
      used: plain(notice.used, frame) || frame.none,
    }),
  );
  const stale = status !== 'current' || !settled;
  return (
    <FigureFrame
      name={figure.name}
      title={words.title}
      caption={captionOf(words, model)}
      labels={words.computing === undefined ? frame : { ...frame, computing: words.computing }}
      interactive={params.ready}
      ready={params.ready && !stale}
      stale={stale}
      staleWhole={!settled || (status === 'computing' && !figure.marksStale)}
      playing={props.playing ?? false}
      sentence={sentenceOf(figure, model, props.values ?? params.values, words, frame)}
      notices={[...inAddress, ...(props.notices ?? [])]}
      controls={props.controls}
      readouts={<AllReadouts {...{ figure, model, words, frame }} />}
      table={{
        columns: (model.columns ?? figure.columns).map((column) => words.columns[column] ?? column),
        rows: () => figure.rows(model).map((row) => row.map((value) => plain(value, frame))),
      }}
      onReset={() => {
        params.reset();
        props.onReset?.();
      }}
      link={params.link}
    >
      {props.children}
    </FigureFrame>
  );
}

const captionOf = ({ caption }: FigureWords, model: AnyModel): string =>
  typeof caption === 'string' ? caption : (caption['view' in model ? model.view : ''] ?? '');

/** A place is a value of the sentence, else a readout, else a parameter; written as the readout of that name is. */
function sentenceOf(
  figure: Framed,
  { readouts, sentence }: AnyModel,
  params: Readonly<Record<string, Shown>>,
  words: FigureWords,
  frame: FrameWords,
): string {
  const { key, values } = sentenceParts(sentence);
  const written = Object.entries({ ...params, ...readouts, ...values }).map(([name, value]) => {
    const format = figure.readouts[name];
    const text =
      typeof value === 'number' && format && 'write' in format ? format.write(value) : plain(value, frame);
    return [name, text];
  });
  return fill(words.sentences[key] ?? key, Object.fromEntries(written));
}

interface AllReadoutsProps extends Pick<FrameProps, 'figure' | 'model'> {
  readonly words: FigureWords;
  readonly frame: FrameWords;
}

function AllReadouts({ figure, model, words, frame }: AllReadoutsProps) {
  const readouts: Readonly<Record<string, Shown | undefined>> = model.readouts;
  const chaotic = useChaotic(model);
  return Object.entries(figure.readouts)
    .filter(([name]) => readouts[name] !== undefined)
    .map(([name, format]) => {
      const value = readouts[name] ?? null;
      const text =
        value === null
          ? frame.none
          : typeof value === 'string'
            ? (words.verdicts?.[value] ?? value)
            : undefined;
      return (
        <Readout
          key={name}
          name={name}
          label={words.readouts[name]}
          value={value}
          {...('write' in format
            ? { format: format.write, longest: format.widest }
            : { longest: format.widest === undefined ? undefined : words.verdicts?.[format.widest] })}
          {...(text === undefined ? {} : { text })}
          hidden={model.absent?.includes(name)}
          chaotic={chaotic.includes(name) ? frame.chaotic : null}
          chaoticShown={chaotic.at(-1) === name}
        />
      );
    });
}

/** What takes time to tell follows the rest by a frame. */
function useChaotic({ chaotic = none }: AnyModel): readonly string[] {
  const later = useDeferredValue(typeof chaotic === 'function' ? chaotic : null);
  const found = useMemo(() => later?.() ?? none, [later]);
  return typeof chaotic === 'function' ? found : chaotic;
}

const none: readonly string[] = [];
