/** How a slider runs along a number: evenly, by powers of ten, or by powers of ten with 0 at its left end. */
export type Scale = 'linear' | 'log' | 'log-zero';

export interface NumberParam {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale: Scale;
  readonly integer: boolean;
  /** An angle in degrees: 190 means −170 and is not out of range. */
  readonly wraps: boolean;
}

export interface ChoiceParam<Name extends string = string> {
  readonly kind: 'choice';
  readonly default: Name;
  readonly choices: readonly Name[];
  /** What choosing a name in the address sets of the other parameters, where the address does not set them itself. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
}

export interface ToggleParam {
  readonly kind: 'toggle';
  readonly default: 0 | 1;
}

export interface TextParam {
  readonly kind: 'text';
  readonly default: string;
  readonly maxLength: number;
  /** A formula, in which `+` is more likely a plus sign than the blank for which queries write it. */
  readonly formula: boolean;
}

export type Param = NumberParam | ChoiceParam | ToggleParam | TextParam;

/** A figure's parameters by the name that they have in the address. */
export type Schema = Readonly<Record<string, Param>>;

type ValueOf<P extends Param> = P extends NumberParam
  ? number
  : P extends ChoiceParam<infer Name>
    ? Name
    : P extends ToggleParam
      ? 0 | 1
      : string;

/** The value of every parameter of a schema. */
export type Values<S extends Schema> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

type NumberOptions = Pick<NumberParam, 'default' | 'min' | 'max' | 'step'> &
  Partial<Pick<NumberParam, 'scale' | 'integer' | 'wraps'>>;

/** A number within [min, max]; `step` is what one key press moves (a factor's share of a decade on a log scale). */
export const number = (options: NumberOptions): NumberParam => ({
  kind: 'number',
  scale: 'linear',
  integer: false,
  wraps: false,
  ...options,
});

/** An angle in degrees within (−180, 180]. */
export const angle = (value: number, step = 5): NumberParam =>
  number({ default: value, min: -180, max: 180, step, wraps: true });

/** One of a few names. */
export const choice = <const Name extends string>(options: {
  default: NoInfer<Name>;
  choices: readonly Name[];
  presets?: NonNullable<ChoiceParam['presets']>;
}): ChoiceParam<Name> => ({ kind: 'choice', ...options });

/** A switch: 0 or 1. */
export const toggle = (value: 0 | 1): ToggleParam => ({ kind: 'toggle', default: value });

/** The learner's own text; longer than `maxLength` characters, an address's text is not taken. */
export const text = (options: { default: string; maxLength: number; formula?: boolean }): TextParam => ({
  kind: 'text',
  formula: false,
  ...options,
});

/** The state in which a figure opens. */
export function defaults<S extends Schema>(schema: S): Values<S> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, param]) => [name, param.default]),
  ) as Values<S>;
}

/** The state from which an address that chooses such names starts: the defaults, under the presets of what is chosen. */
export function startOf<S extends Schema>(schema: S, chosen: (name: string) => unknown): Values<S> {
  const presets = Object.entries(schema).flatMap(([name, param]) => {
    const choice = chosen(name);
    if (param.kind !== 'choice' || !param.presets || typeof choice !== 'string') return [];
    return Object.hasOwn(param.presets, choice) ? [param.presets[choice]] : [];
  });
  return Object.assign({}, defaults(schema), ...presets);
}
