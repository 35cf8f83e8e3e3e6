import type { FocusEvent } from 'react';
import { useFigureParams, useWords } from '@/figure/context';
import { Param } from '@/figure/Param';
import { fill } from '@/i18n/fill';
import { weightedSum } from './figure';
import { type Name, schema } from './params';
import type { Words } from './words/en';
import { short } from './written';

interface NumbersProps {
  readonly onTouch: (name: Name) => void;
}

/** The eight numbers in the order of the picture, from left to right: two by two. */
export function Numbers({ onTouch }: NumbersProps) {
  const words = useWords<Words>();
  const { hidden } = useFigureParams(weightedSum);
  const groups: readonly (readonly [head: string, names: readonly [Name, Name]])[] = [
    [words.groups.inputs, ['input-1', 'input-2']],
    [fill(words.groups.from, { i: '1' }), ['w11', 'w12']],
    [fill(words.groups.from, { i: '2' }), ['w21', 'w22']],
    [words.groups.output, ['v1', 'v2']],
  ];
  const touch = ({ target }: FocusEvent) => {
    const name = target instanceof HTMLElement ? target.dataset.param : undefined;
    if (name !== undefined && name in schema) onTouch(name as Name);
  };
  return groups
    .filter(([, names]) => names.some((name) => !hidden(name)))
    .map(([head, names]) => (
      <fieldset key={head} className="number-pair" onFocus={touch}>
        <legend>{head}</legend>
        {names.map((name) => (
          <Param key={name} name={name} format={short} widest="−0.00" />
        ))}
      </fieldset>
    ));
}
