import type { FocusEvent } from 'react';
import { type Form, ParamSlider } from '@/figure/ParamControls';
import { fill } from '@/i18n/fill';
import type { Name, schema } from './params';
import type { WeightedSumWords } from './words';
import { short } from './written';

interface NumbersProps {
  readonly form: Form<typeof schema>;
  readonly words: WeightedSumWords;
  readonly onTouch: (name: Name) => void;
}

/** The eight numbers in the order of the picture, from left to right: two by two. */
export function Numbers({ form, words, onTouch }: NumbersProps) {
  const groups: readonly (readonly [head: string, names: readonly [Name, Name]])[] = [
    [words.groups.inputs, ['input-1', 'input-2']],
    [fill(words.groups.from, { i: '1' }), ['w11', 'w12']],
    [fill(words.groups.from, { i: '2' }), ['w21', 'w22']],
    [words.groups.output, ['v1', 'v2']],
  ];
  const touch = ({ target }: FocusEvent) => {
    const name = target instanceof HTMLElement ? target.dataset.param : undefined;
    if (name !== undefined && name in form.schema) onTouch(name as Name);
  };
  return groups
    .filter(([, names]) => names.some((name) => !form.params.hidden(name)))
    .map(([head, names]) => (
      <fieldset key={head} className="number-pair" onFocus={touch}>
        <legend>{head}</legend>
        {names.map((name) => (
          <ParamSlider key={name} of={form} name={name} format={short} longest="−0.00" />
        ))}
      </fieldset>
    ));
}
