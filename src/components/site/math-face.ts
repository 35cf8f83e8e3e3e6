const files = import.meta.glob<string>('/node_modules/katex/dist/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * The address of a face of KaTeX (`Main-Regular`) in the built site.
 *
 * @throws Error when KaTeX has no such face
 */
export function mathFace(name: string): string {
  const url = files[`/node_modules/katex/dist/fonts/KaTeX_${name}.woff2`];
  if (url === undefined) throw new Error(`KaTeX has no face named ${name}`);
  return url;
}
