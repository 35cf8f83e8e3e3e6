/** Why a file is no text that can be read. */
export type UndecodedFile =
  /** A workbook of a spreadsheet, or another packed file. */
  | 'workbook'
  /** Bytes of a program: pictures, arrays. */
  | 'binary'
  /** Text in an encoding of which nothing in the file is a sure sign. */
  | 'encoding';

export type Decoded =
  /** `gb18030` is a good guess, and to be reported. */
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'gb18030' }
  | { readonly problem: UndecodedFile };

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, k) => bytes[k] === byte);

/** UTF-16 by its mark, or by the zeros that every second byte of digits and commas is; which of the two, by their places. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  for (let k = 0; k < bytes.length; k++) if (bytes[k] === 0) zeros[k % 2] = (zeros[k % 2] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

/** Every byte beyond ASCII is half of a character of GB 2312, the plane of common Chinese characters and punctuation. */
function isGb2312(bytes: Uint8Array): boolean {
  for (let k = 0; k < bytes.length; k++) {
    const lead = bytes[k] as number;
    if (lead < 0x80) continue;
    const trail = bytes[k + 1] ?? 0;
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1 || trail > 0xfe) return false;
    k += 1;
  }
  return true;
}

/** What a file says: UTF-8, UTF-16, or GB 2312 as Chinese spreadsheets write it; anything else is refused. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return { problem: 'workbook' };
  }
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = decoded(bytes, utf16);
    return text === undefined ? { problem: 'encoding' } : { text, encoding: 'utf-16' };
  }
  if (bytes.includes(0) || startsWith(bytes, 0x93, 0x4e, 0x55, 0x4d)) return { problem: 'binary' };
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const chinese = isGb2312(bytes) ? decoded(bytes, 'gb18030') : undefined;
  const common = /^[\p{ASCII}\p{Script=Han}\u3000-\u303f\uff00-\uffef·—‘’“”…]*$/u;
  return chinese !== undefined && common.test(chinese)
    ? { text: chinese, encoding: 'gb18030' }
    : { problem: 'encoding' };
}
