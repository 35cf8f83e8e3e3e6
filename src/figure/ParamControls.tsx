import { useCallback, useMemo } from 'react';
import { Choice } from '@/controls/Choice';
import { Select } from '@/controls/Select';
import { Slider } from '@/controls/Slider';
import type { Tick } from '@/controls/Ticks';
import { Toggle } from '@/controls/Toggle';
import type { ChoiceParam, NumberParam, Schema, ToggleParam, Values } from '@/params/schema';
import type { Params } from '@/params/useParams';

/** A figure's parameters with their labels: all that a control needs. */
export interface Form<S extends Schema> {
  readonly params: Params<S>;
  readonly schema: S;
  readonly labels: Readonly<Record<string, string>>;
}

/** A setter that stays the same from render to render, so that only the control that moved is drawn again. */
function useSetter<S extends Schema>({ set }: Params<S>, name: string) {
  return useCallback((value: unknown) => set({ [name]: value } as Partial<Values<S>>), [set, name]);
}

type NamesOf<S extends Schema, P> = { [Name in keyof S]: S[Name] extends P ? Name : never }[keyof S] & string;

/** Why the control has no effect now, if it has none. */
interface Disabling {
  readonly disabledReason?: string | null | undefined;
}

interface ParamSliderProps<S extends Schema> extends Disabling {
  readonly of: Form<S>;
  readonly name: NamesOf<S, NumberParam>;
  readonly format?: (value: number) => string;
  readonly longest?: string;
  readonly ticks?: readonly Tick[];
  /** Where the logarithmic part of a `log-zero` slider begins. */
  readonly smallest?: number;
}

/** The slider of a number; nothing where the address hides it. */
export function ParamSlider<S extends Schema>({ of: form, name, ...rest }: ParamSliderProps<S>) {
  const { params, schema, labels } = form;
  const range = schema[name] as S[typeof name] & NumberParam;
  const change = useSetter(params, name);
  if (params.hidden(name)) return null;
  return (
    <Slider
      param={name}
      label={labels[name] ?? name}
      min={range.min}
      max={range.max}
      step={range.step}
      scale={range.scale}
      integer={range.integer}
      wraps={range.wraps}
      value={params.values[name] as number}
      onChange={change}
      {...rest}
    />
  );
}

interface ParamChoiceProps<S extends Schema, Name extends NamesOf<S, ChoiceParam>> extends Disabling {
  readonly of: Form<S>;
  readonly name: Name;
  /** The word for each choice. */
  readonly choices: Readonly<Record<Values<S>[Name] & string, string>> & Readonly<Record<string, string>>;
}

/** The segments of a choice, for a few short names; nothing where the address hides it. */
export function ParamChoice<S extends Schema, Name extends NamesOf<S, ChoiceParam>>(
  props: ParamChoiceProps<S, Name>,
) {
  return <OneOf {...props} as={Choice} />;
}

/** The menu of a choice, for many names; nothing where the address hides it. */
export function ParamSelect<S extends Schema, Name extends NamesOf<S, ChoiceParam>>(
  props: ParamChoiceProps<S, Name>,
) {
  return <OneOf {...props} as={Select} />;
}

function OneOf<S extends Schema, Name extends NamesOf<S, ChoiceParam>>({
  as: Control,
  ...props
}: ParamChoiceProps<S, Name> & { readonly as: typeof Choice | typeof Select }) {
  const { of: form, name, choices, ...rest } = props;
  const { params, schema, labels } = form;
  const change = useSetter(params, name);
  const { choices: names } = schema[name] as S[Name] & ChoiceParam<Values<S>[Name] & string>;
  const options = useMemo(
    () => names.map((value) => ({ value, label: choices[value] ?? value })),
    [names, choices],
  );
  if (params.hidden(name)) return null;
  return (
    <Control
      param={name}
      label={labels[name] ?? name}
      value={params.values[name] as Values<S>[Name] & string}
      options={options}
      onChange={change}
      {...rest}
    />
  );
}

interface ParamToggleProps<S extends Schema> extends Disabling {
  readonly of: Form<S>;
  readonly name: NamesOf<S, ToggleParam>;
}

/** The switch of a 0/1 parameter; nothing where the address hides it. */
export function ParamToggle<S extends Schema>({ of: form, name, ...rest }: ParamToggleProps<S>) {
  const { params, labels } = form;
  const change = useSetter(params, name);
  if (params.hidden(name)) return null;
  return (
    <Toggle
      param={name}
      label={labels[name] ?? name}
      value={params.values[name] as 0 | 1}
      onChange={change}
      {...rest}
    />
  );
}
