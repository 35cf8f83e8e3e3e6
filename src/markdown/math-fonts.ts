/** The faces of KaTeX that formulas may use, by the class that asks for them in its HTML. */
const faceOfClass: Readonly<Record<string, string>> = {
  mathnormal: 'Math-Italic',
  mathit: 'Main-Italic',
  textit: 'Main-Italic',
  mathbf: 'Main-Bold',
  textbf: 'Main-Bold',
  boldsymbol: 'Math-BoldItalic',
  amsrm: 'AMS-Regular',
  mathbb: 'AMS-Regular',
  textbb: 'AMS-Regular',
  mathcal: 'Caligraphic-Regular',
  mathtt: 'Typewriter-Regular',
  texttt: 'Typewriter-Regular',
  mathsf: 'SansSerif-Regular',
  textsf: 'SansSerif-Regular',
  mathscr: 'Script-Regular',
  'small-op': 'Size1-Regular',
  'large-op': 'Size2-Regular',
  'delim-size1': 'Size1-Regular',
  'delim-size4': 'Size4-Regular',
};

/** Delimiters ask by size: `<span class="delimsizing size3">`. */
const delimiterFace = /delimsizing size([1-4])/g;

/**
 * The faces that a formula needs, added to those found before: what a page preloads, so that nothing moves
 * when they arrive.
 */
export function fontsOf(formula: string, before: readonly string[] = []): string[] {
  const faces = new Set([...before, 'Main-Regular']);
  for (const [, classes = ''] of formula.matchAll(/class="([^"]*)"/g))
    for (const name of classes.split(' ')) {
      const face = faceOfClass[name];
      if (face) faces.add(face);
    }
  for (const [, size] of formula.matchAll(delimiterFace)) faces.add(`Size${size}-Regular`);
  return [...faces].sort();
}
