import type { ReactNode } from 'react';
import { formatNumber } from '@/charts/format';
import { fill } from '@/i18n/fill';
import type { FrameWords } from '@/i18n/frame-words';
import { useFigureState, useFrameWords, useWords } from './context';
import type { Figure, Model, Shown } from './definition';
import { FigureFrame } from './FigureFrame';
import { Readout } from './Readout';
import { sentenceParts } from './sentence';
import type { Status } from './useModel';

interface FrameProps {
  readonly figure: Figure;
  readonly model: Model<string, string>;
  readonly status: Status;
  readonly controls: ReactNode;
  /** The picture or pictures. */
  readonly children: ReactNode;
}

interface AnyWords {
  readonly title: string;
  readonly caption: string;
  readonly params: Readonly<Record<string, string>>;
  readonly readouts: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly verdicts?: Readonly<Record<string, string>>;
}

const plain = (value: Shown, { none }: FrameWords) =>
  value === null ? none : typeof value === 'number' ? formatNumber(value) : value;

/** From a definition, its model and words to the frame round the picture. */
export function Frame({ figure, model, status, controls, children }: FrameProps) {
  const { params } = useFigureState();
  const words = useWords<AnyWords>();
  const frame = useFrameWords();
  const notices = params.notices.map((notice) =>
    fill(notice.kind === 'clamped' ? frame.clamped : frame.unread, {
      param: words.params[notice.param] ?? notice.param,
      given: notice.given,
      used: plain(notice.used, frame) || frame.none,
    }),
  );
  const stale = status !== 'current';
  return (
    <FigureFrame
      name={figure.name}
      title={words.title}
      caption={words.caption}
      labels={frame}
      interactive={params.ready}
      ready={params.ready && !stale}
      stale={stale}
      staleWhole={status === 'computing'}
      sentence={sentenceOf(figure, model, params.values, words, frame)}
      notices={notices}
      controls={controls}
      readouts={<AllReadouts {...{ figure, model, words, frame }} />}
      table={{
        columns: figure.columns.map((column) => words.columns[column] ?? column),
        rows: () => figure.rows(model).map((row) => row.map((value) => plain(value, frame))),
      }}
      onReset={params.reset}
      link={params.link}
    >
      {children}
    </FigureFrame>
  );
}

/** A place is a value of the sentence, else a readout, else a parameter; written as the readout of that name is. */
function sentenceOf(
  figure: Figure,
  { readouts, sentence }: FrameProps['model'],
  params: Readonly<Record<string, Shown>>,
  words: AnyWords,
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
  readonly words: AnyWords;
  readonly frame: FrameWords;
}

function AllReadouts({ figure, model, words, frame }: AllReadoutsProps) {
  const { readouts, chaotic, absent } = model;
  return Object.entries(figure.readouts).map(([name, format]) => {
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
          : { longest: words.verdicts?.[format.widest] })}
        {...(text === undefined ? {} : { text })}
        hidden={absent?.includes(name)}
        chaotic={chaotic?.includes(name) ? frame.chaotic : null}
        chaoticShown={chaotic?.at(-1) === name}
      />
    );
  });
}
