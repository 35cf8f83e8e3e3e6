import { useCallback, useMemo } from 'react';
import { Choice } from '@/controls/Choice';
import { Select } from '@/controls/Select';
import { Slider } from '@/controls/Slider';
import type { Tick } from '@/controls/Ticks';
import { Toggle } from '@/controls/Toggle';
import type { ChoiceParam, NumberParam } from '@/params/schema';
import { useFigureState, useWords } from './context';

interface ParamWords {
  readonly params: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ParamProps {
  /** The parameter's name. Nothing is shown where the address hides it. */
  readonly name: string;
  /** Why the control has no effect at the moment, if it has none. */
  readonly disabledReason?: string | null | undefined;
  /** A choice of many names is a menu. */
  readonly as?: 'menu';
  /** Of a number: how it is written, the widest text, marked places on the track. */
  readonly format?: (value: number) => string;
  readonly widest?: string;
  readonly ticks?: readonly Tick[];
  /** Where the logarithmic part of a `log-zero` slider begins. */
  readonly smallest?: number;
}

/** The control of one parameter: a slider, segments or a menu, or a switch, as its definition asks. */
export function Param({ name, ...props }: ParamProps) {
  const { figure, params } = useFigureState();
  const { set } = params;
  // The same from render to render, so that only the control that moved is drawn again.
  const change = useCallback((value: number | string) => set({ [name]: value }), [set, name]);
  const labels = useWords<ParamWords>().params;
  const param = figure.params[name];
  if (!param) throw new Error(`“${figure.name}” has no parameter “${name}”.`);
  if (params.hidden(name)) return null;
  const value = params.values[name];
  const common = { param: name, label: labels[name] ?? name, disabledReason: props.disabledReason };
  switch (param.kind) {
    case 'number':
      return <NumberControl {...common} {...props} range={param} value={value as number} onChange={change} />;
    case 'choice':
      return <ChoiceControl {...common} as={props.as} of={param} value={value as string} onChange={change} />;
    case 'toggle':
      return <Toggle {...common} value={value as 0 | 1} onChange={change} />;
    case 'text':
      throw new Error(`“${name}” is a text: it wants a <TextParam>.`);
  }
}

interface ControlProps<T> {
  readonly param: string;
  readonly label: string;
  readonly disabledReason: string | null | undefined;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function NumberControl({
  range,
  format,
  widest,
  ticks,
  smallest,
  ...common
}: ControlProps<number> &
  Pick<ParamProps, 'format' | 'widest' | 'ticks' | 'smallest'> & { readonly range: NumberParam }) {
  const { min, max, step, scale, integer, wraps } = range;
  return (
    <Slider
      {...common}
      {...{ min, max, step, scale, integer, wraps, format, ticks }}
      {...(smallest === undefined ? {} : { smallest })}
      longest={widest}
    />
  );
}

function ChoiceControl({
  as,
  of: { choices },
  ...common
}: ControlProps<string> & { readonly as: 'menu' | undefined; readonly of: ChoiceParam }) {
  const words = useWords<ParamWords>().choices?.[common.param];
  const options = useMemo(
    () => choices.map((value) => ({ value, label: words?.[value] ?? value })),
    [choices, words],
  );
  const Control = as === 'menu' ? Select : Choice;
  return <Control {...common} options={options} />;
}
