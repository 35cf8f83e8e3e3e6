/** Signs that people type or paste, and what the parser reads. */
const spellings: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '÷': '/',
  π: '(pi)',
  '²': '^2',
  '³': '^3',
};

const fullWidthOffset = 0xfee0;

/**
 * A learner's text as the parser wants it: typographic signs, full-width characters, capitals and line breaks become
 * plain ones, `**` a power. `positions[k]` is where character k stood in the learner's text.
 */
export function plainFormula(text: string): { plain: string; positions: readonly number[] } {
  let plain = '';
  const positions: number[] = [];
  const append = (piece: string, position: number) => {
    plain += piece;
    for (let k = 0; k < piece.length; k++) positions.push(position);
  };
  for (let k = 0; k < text.length; k++) {
    if (text.startsWith('**', k)) {
      append('^', k++);
      continue;
    }
    const sign = text.charAt(k);
    const code = text.charCodeAt(k);
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidthOffset) : sign;
    append(/\s/.test(narrow) ? ' ' : (spellings[narrow] ?? narrow.toLowerCase()), k);
  }
  positions.push(text.length);
  return { plain, positions };
}
