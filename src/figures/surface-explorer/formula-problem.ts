import type { FormulaProblem } from '@/core/landscapes/formula';
import { fill } from '@/i18n/fill';
import type { Words } from '@/i18n/locale';

/** What is said of a formula that cannot be read: one sentence a kind of problem. */
export type FormulaWords = Readonly<Record<FormulaProblem['kind'] | 'no-parser', string>>;

export const formulaWords: Words<FormulaWords> = {
  en: {
    empty: 'Type a formula in x and y, for example sin(x) * y.',
    'too-long': 'The formula is longer than {limit} characters; shorten it.',
    syntax: 'The formula breaks off or goes wrong at character {position}.',
    'unknown-name': '“{name}” is unknown here: the variables are x and y, the constants pi and e.',
    'unknown-function': 'The function “{name}” is unknown here.',
    arguments: '“{name}” has too many or too few arguments.',
    unsupported: 'This field cannot read {what}.',
    'no-parser': 'The formula reader could not be loaded. Check the connection, then reload the page.',
  },
  'zh-cn': {
    empty: '请输入含 x 和 y 的公式，例如 sin(x) * y。',
    'too-long': '公式太长：最多 {limit} 个字符。请写短一些。',
    syntax: '公式在第 {position} 个字符处中断或有误。',
    'unknown-name': '这里没有“{name}”：变量只有 x 和 y，常数只有 pi 和 e。',
    'unknown-function': '这里没有函数“{name}”。',
    arguments: '“{name}”的参数个数不对。',
    unsupported: '这里读不了 {what}。',
    'no-parser': '公式解析器没能加载。请检查网络，然后刷新页面。',
  },
};

/** The sentence for one problem, its particulars filled in. */
export function sayProblem(
  words: FormulaWords,
  problem: FormulaProblem | { readonly kind: 'no-parser' },
): string {
  const { kind, ...particulars } = problem;
  const values = Object.entries(particulars).map(([name, value]) => [name, String(value)] as const);
  return fill(words[kind], Object.fromEntries(values));
}
