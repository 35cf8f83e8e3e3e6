/** Three significant digits: enough for a sentence, and to compare. */
export const rough = (value: number): number => Number(value.toPrecision(3));
