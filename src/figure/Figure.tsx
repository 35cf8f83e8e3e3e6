import type { ReactNode } from 'react';
import { formatNumber } from '@/charts/format';
import { fill } from '@/i18n/fill';
import type { FrameWords } from '@/i18n/frame-words';
import type { Schema } from '@/params/schema';
import type { Params } from '@/params/useParams';
import { FigureFrame } from './FigureFrame';
import type { FigureModel, FigureWords } from './figure-model';
import { Readout } from './Readout';

export interface FigureProps<
  S extends Schema,
  Readout extends string,
  Sentence extends string,
  Column extends string,
> {
  readonly name: string;
  readonly params: Params<S>;
  readonly model: FigureModel<Readout, Sentence, Column>;
  readonly words: FigureWords<Extract<keyof S, string>, Readout, Sentence, Column>;
  readonly frame: FrameWords;
  readonly controls: ReactNode;
  /** The picture or pictures. */
  readonly children: ReactNode;
  /** How a number is written, in its readout and in the sentence under the same name. */
  readonly formats?: Partial<Record<Readout, (value: number) => string>>;
  /** Words for verdicts, where a readout is one. */
  readonly verdicts?: Readonly<Record<string, string>>;
  /** The longest text that a readout will show, so that the layout stands still. */
  readonly longest?: Partial<Record<Readout, string>>;
  /** Which readouts are shown, where a figure has several views: all without it. */
  readonly shown?: readonly Readout[];
  /** Readouts of what is not there at the moment: out of sight, yet in the page for scripts. */
  readonly absent?: readonly Readout[];
  /** Readouts that chaos makes differ between browsers. */
  readonly chaotic?: readonly Readout[];
  readonly notices?: readonly string[];
  /** False while the state in the address waits for something, a parser say. */
  readonly settled?: boolean;
  readonly stale?: boolean;
  /** False where the figure itself marks with `data-stale` what of its picture is old; the whole is old without it. */
  readonly staleWhole?: boolean;
  readonly playing?: boolean;
  /** What reset does besides the parameters. */
  readonly onReset?: () => void;
}

/** What stands in a readout that shows no number. */
function readoutText(
  value: number | string | null,
  none: string,
  verdicts: Readonly<Record<string, string>> = {},
) {
  if (value === null) return { text: none };
  return typeof value === 'string' ? { text: verdicts[value] ?? value } : {};
}

/** From parameters, model and words to the frame: what every island does the same. */
export function Figure<S extends Schema, R extends string, K extends string, C extends string>(
  props: FigureProps<S, R, K, C>,
) {
  const { params, model, words, frame } = props;
  const settled = props.settled ?? true;
  const stale = props.stale ?? false;
  const written = (value: number | string | null) =>
    value === null ? frame.none : typeof value === 'number' ? formatNumber(value) : value;
  const clamped = params.notices.map((notice) =>
    fill(notice.kind === 'clamped' ? frame.clamped : frame.unread, {
      param: words.params[notice.param as Extract<keyof S, string>],
      given: notice.given,
      used: written(notice.used) || frame.none,
    }),
  );
  const sentence = Object.entries(model.sentence.values).map(([key, value]) => {
    const format = typeof value === 'number' ? props.formats?.[key as R] : undefined;
    return [key, format ? format(value as number) : written(value)];
  });

  return (
    <FigureFrame
      name={props.name}
      title={words.title}
      caption={words.caption}
      labels={frame}
      interactive={params.ready}
      ready={params.ready && settled && !stale}
      stale={stale || !settled}
      staleWhole={props.staleWhole ?? true}
      playing={props.playing ?? false}
      sentence={fill(words.sentences[model.sentence.key], Object.fromEntries(sentence))}
      notices={[...clamped, ...(props.notices ?? [])]}
      controls={props.controls}
      readouts={(props.shown ?? (Object.keys(model.readouts) as R[])).map((name) => (
        <Readout
          key={name}
          name={name}
          label={words.readouts[name]}
          value={model.readouts[name]}
          format={props.formats?.[name] ?? formatNumber}
          {...readoutText(model.readouts[name], frame.none, props.verdicts)}
          hidden={props.absent?.includes(name)}
          chaotic={props.chaotic?.includes(name) ? frame.chaotic : null}
          chaoticShown={props.chaotic?.at(-1) === name}
          longest={props.longest?.[name]}
        />
      ))}
      table={{
        columns: model.table.columns.map(({ key, unit }) =>
          unit ? `${words.columns[key]} (${unit})` : words.columns[key],
        ),
        rows: () => model.table.rows.map((row) => row.map(written)),
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
