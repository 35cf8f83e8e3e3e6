import { blockingFaces, facesIn } from './math-fonts';

/** Addresses of the built fonts. */
export interface FaceAddresses {
  readonly text: string;
  readonly labels: string;
  readonly code: string;
  readonly mathematics: string;
  /** By KaTeX's name of the face. */
  readonly katex: Readonly<Record<string, string>>;
}

const preload = (href: string): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;

/** What a page's head must say early of its fonts: a function of what the page holds, so that nothing moves later. */
export function faceLinks(html: string, addresses: FaceAddresses): string {
  const faces = facesIn(html);
  const blocking = faces.length > 0 ? `<link rel="stylesheet" href="${addresses.mathematics}">` : '';
  const urls = [
    addresses.text,
    addresses.labels,
    ...(/<(code|pre|samp|textarea)\b|class="[^"]*\btext-field/.test(html) ? [addresses.code] : []),
    ...faces
      .filter((name) => !blockingFaces.some((face) => face === name))
      .map((name) => addresses.katex[name]),
  ];
  return (
    blocking +
    urls
      .filter((url) => url !== undefined && !url.startsWith('data:'))
      .map((url) => preload(url ?? ''))
      .join('')
  );
}
