import { describe, expect, it } from 'vitest';
import { readCases } from './cases';
import { differences } from './comparison';
import { kinds, layered } from './kinds';

const { REFERENCE_DIR: extra } = process.env;
const folders = [import.meta.dirname, ...(extra ? [extra] : [])];

for (const folder of folders) {
  for (const { path, file } of readCases(folder)) {
    describe(`${file.kind}, by ${file.source} (${path})`, () => {
      const answer = kinds[file.kind];
      for (const { name, input, expected } of file.cases) {
        it(name, () => {
          if (!answer) throw new Error(`unknown kind: ${file.kind}`);
          expect(differences(answer(input), expected, file.tolerance, layered)).toEqual([]);
        });
      }
    });
  }
}
