import { readFile } from 'node:fs/promises';
import { blockingFaces, katexFace } from '@/markdown/math-fonts';

/**
 * The two faces that nearly every formula needs, within a stylesheet: a browser waits for a stylesheet before it paints
 * but not for a font, and formulas that change face after the first paint move the text round them.
 */
export async function GET(): Promise<Response> {
  const rules = await Promise.all(
    blockingFaces.map(async (name) => {
      const { family, style, file } = katexFace(name);
      const data = await readFile(`node_modules/.cache/faces/${file}`, 'base64');
      return `@font-face{font-family:${family};font-style:${style};font-weight:400;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    }),
  );
  return new Response(rules.join('\n'), { headers: { 'content-type': 'text/css' } });
}
