const label = { en: 'Code', zh: '代码' };

/**
 * A finished page whose blocks of code take the focus and have a name: whether one is too wide for the screen, and so
 * scrolls, depends on the reader's screen and zoom.
 */
export function codeRegions(html: string): string {
  const language = /<main[^>]*\slang="zh/.test(html) ? 'zh' : 'en';
  return html.replaceAll(
    '<pre data-language=',
    `<pre tabindex="0" role="group" aria-label="${label[language]}" data-language=`,
  );
}
