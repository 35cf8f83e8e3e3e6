interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 12;

/**
 * Where a small box stands beside a word, in pixels of the window: below it, above where there is no room below,
 * and never past the window's sides.
 */
export function placeBeside(
  word: { readonly left: number; readonly top: number; readonly bottom: number },
  box: Size,
  window: Size,
): { left: number; top: number } {
  const left = Math.max(margin, Math.min(word.left, window.width - box.width - margin));
  const fitsBelow = word.bottom + gap + box.height <= window.height;
  return { left, top: fitsBelow ? word.bottom + gap : Math.max(margin, word.top - gap - box.height) };
}
