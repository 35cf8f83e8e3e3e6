/** The faces of KaTeX that formulas may use, by the class that asks for them in its HTML. */
const faceOfClass: Readonly<Record<string, string>> = {
  katex: 'Main-Regular',
  mathnormal: 'Math-Italic',
  mathit: 'Main-Italic',
  textit: 'Main-Italic',
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
  size1: 'Size1-Regular',
  size2: 'Size2-Regular',
  size3: 'Size3-Regular',
  size4: 'Size4-Regular',
};

/** Faces that a page with formulas waits for; see `src/pages/faces/mathematics.css.ts`. */
export const blockingFaces = ['Main-Regular', 'Math-Italic'] as const;

/** How KaTeX's stylesheet names a face, and its file. */
export function katexFace(name: string): { family: string; style: 'normal' | 'italic'; file: string } {
  const [family = '', variant = ''] = name.split('-');
  return {
    family: `KaTeX_${family}`,
    style: variant.endsWith('Italic') ? 'italic' : 'normal',
    file: `KaTeX_${name}.woff2`,
  };
}

/** The faces that the formulas in a page need, by name (`Main-Regular`); none for a page without formulas. */
export function facesIn(html: string): string[] {
  const faces = new Set<string>();
  for (const [, classes = ''] of html.matchAll(/class="([^"]*)"/g)) {
    const names = classes.split(' ');
    // `size3` is also the class of a letter's size, beside `reset-size6`.
    const asked = names.some((name) => name.startsWith('reset-size')) ? [] : names;
    for (const name of asked) {
      const face = faceOfClass[name];
      if (face) faces.add(face);
    }
  }
  return [...faces].sort();
}
