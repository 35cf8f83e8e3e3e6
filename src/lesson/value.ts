import type { Figure } from '@/figure/definition';
import { modelAt } from '@/figure/model-at';
import { parseAddress } from '@/params/address';
import type { Schema, Values } from '@/params/schema';
import { withDigits } from './value-text';

/** A readout of a figure in one state, as a lesson asks for it. */
export interface ValueAt {
  /** The figure's name: `init-scale`. */
  readonly figure: string;
  /** Its parameters, `gain=1.2&depth=50`; those that are not named have their defaults. */
  readonly set?: string | undefined;
  readonly readout: string;
  /** So many significant digits, trailing zeros kept, instead of as many as the readout shows. */
  readonly digits?: string | number | undefined;
}

/**
 * Values of a figure's parameters.
 *
 * @param set `gain=1.2&depth=50`
 * @throws Error where the figure has no such parameter, or the parameter cannot have such a value
 */
function valuesOf<S extends Schema>(schema: S, set: string): Values<S> {
  const given = new URLSearchParams(set);
  const unknown = [...given.keys()].find((name) => !(name in schema));
  if (unknown !== undefined)
    throw new Error(`no parameter "${unknown}". There are: ${Object.keys(schema).join(', ')}`);
  const query = new URLSearchParams([...given].map(([name, value]) => [`figure.${name}`, value]));
  const { values, notices } = parseAddress('figure', schema, query);
  const [notice] = notices;
  if (notice) throw new Error(`${notice.param} cannot be "${notice.given}"`);
  return values;
}

type Readings = Readonly<Record<string, number | string | null | undefined>>;
const computed = new Map<string, Readings>();

/** A model is made once for each state: lessons ask for several of its readouts, and in several languages. */
function readoutsAt(definition: Figure, set: string): Readings {
  const values = valuesOf(definition.params, set);
  const key = `${definition.name} ${JSON.stringify(values)}`;
  const known = computed.get(key);
  if (known) return known;
  const { readouts } = modelAt(definition, values);
  computed.set(key, readouts);
  return readouts;
}

function textOf(definition: Figure, { set = '', readout, digits }: ValueAt): string {
  const format = definition.readouts[readout];
  if (!format)
    throw new Error(`no readout "${readout}". There are: ${Object.keys(definition.readouts).join(', ')}`);
  const value = readoutsAt(definition, set)[readout];
  if (!('write' in format) || typeof value !== 'number' || !Number.isFinite(value))
    throw new Error(`this readout is no number in this state, but ${value}`);
  const text = format.write(value);
  return digits === undefined ? text : withDigits(value, text, Number(digits));
}

/**
 * The text of a readout in one state, as the figure writes it: `0.23628`, `7.24e−9`.
 *
 * @throws Error naming what is wrong where there is no such figure, parameter, value or readout, or where the readout is
 * not a number
 */
export function valueText(definitions: ReadonlyMap<string, Figure>, value: ValueAt): string {
  const definition = definitions.get(value.figure);
  try {
    if (!definition) throw new Error(`no such figure. There are: ${[...definitions.keys()].join(', ')}`);
    return textOf(definition, value);
  } catch (error) {
    const { figure, set = '', readout } = value;
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`<Value figure="${figure}" set="${set}" readout="${readout}" />: ${reason}`, {
      cause: error,
    });
  }
}
