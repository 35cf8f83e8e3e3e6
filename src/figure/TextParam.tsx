import { TextField } from '@/controls/TextField';
import { useFigureState, useWords } from './context';
import type { FigureWords } from './words';

export interface TextParamProps {
  readonly name: string;
  /** What stands in the field for an empty text. */
  readonly standIn?: string;
  readonly hint?: string;
  /** What is wrong with the text in force. */
  readonly problem?: string | null;
  readonly disabledReason?: string | null;
  readonly onFirstFocus?: () => void;
}

/** The field of a parameter that is a text. Nothing is shown where the address hides it. */
export function TextParam({ name, standIn = '', ...props }: TextParamProps) {
  const { figure, params } = useFigureState();
  const labels = useWords<FigureWords>().params;
  const param = figure.params[name];
  if (param?.kind !== 'text') throw new Error(`“${figure.name}” has no text “${name}”.`);
  if (params.hidden(name)) return null;
  const text = params.values[name] as string;
  return (
    <TextField
      {...props}
      param={name}
      label={labels[name] ?? name}
      value={text === '' ? standIn : text}
      onChange={(typed) => params.set({ [name]: typed.trim() === standIn ? '' : typed.trim() })}
      maxLength={param.maxLength}
    />
  );
}
