import type { Words } from '@/i18n/locale';
import type { CsvFailure } from './csv';
import type { RowProblem } from './csv-rows';

export interface PointWords {
  readonly label: string;
  readonly hint: string;
  readonly use: string;
  readonly sample: string;
  readonly open: string;
  readonly none: string;
  /** `{good}` `{used}` `{zero}` `{one}` */
  readonly read: string;
  readonly thinned: string;
  /** `{bad}` */
  readonly bad: string;
  readonly unreadable: string;
  /** `{row}` `{found}` `{wanted}` `{column}` `{text}` */
  readonly problems: Readonly<Record<RowProblem['kind'], string>>;
  readonly failures: Readonly<Record<CsvFailure['kind'], string>>;
}

export const pointWords: Words<PointWords> = {
  en: {
    label: 'Your points: x₁, x₂, label in each row',
    hint: 'Two classes, at least 8 rows. Commas, semicolons or tabs. Nothing leaves this page.',
    use: 'Use these points',
    sample: 'Fill in a sample',
    open: 'Or open a CSV file',
    none: 'No points of yours yet: until then the spiral stands in.',
    read: 'Good rows: {good}, points used: {used}. “{zero}” is class 0, “{one}” is class 1.',
    thinned: 'The points were chosen from your rows at random: with more of them, each step would be slow.',
    bad: 'Rows left out: {bad}.',
    unreadable: 'The file cannot be read.',
    problems: {
      columns: 'Row {row} has {found} columns instead of {wanted}.',
      'no-part': 'Row {row}: “{text}” is neither “train” nor “test”.',
      missing: 'Row {row}: column {column} is empty.',
      'not-a-number': 'Row {row}, column {column}: “{text}” is not a number.',
      'not-finite': 'Row {row}, column {column}: “{text}” is not a finite number.',
    },
    failures: {
      empty: 'There is nothing to read.',
      'too-long': 'The text is too long: at most {most} characters are read.',
      columns: 'Three columns are needed, x₁, x₂ and a label. These rows have {found}.',
      'too-few': 'Only {good} good rows; at least {fewest} are needed.',
      'one-class': 'All rows have the label “{label}”. There must be two.',
      'rare-class': 'Too few rows have the label “{label}”: {found}, and at least {fewest} are needed.',
      'many-classes': 'There must be exactly two labels. Row {row} brings a third one: {labels}.',
    },
  },
  'zh-cn': {
    label: '你的数据点：每行依次是 x₁、x₂、类别',
    hint: '要有两个类别，至少 8 行，用逗号、分号或制表符分隔。数据不会离开本页。',
    use: '使用这些点',
    sample: '填入示例',
    open: '或者打开一个 CSV 文件',
    none: '还没有你的数据点，先用螺旋代替。',
    read: '有效 {good} 行，使用 {used} 个点。“{zero}”是类别 0，“{one}”是类别 1。',
    thinned: '这些点是从你的数据中随机选出的：再多，每一步都会很慢。',
    bad: '略去 {bad} 行。',
    unreadable: '无法读取这个文件。',
    problems: {
      columns: '第 {row} 行有 {found} 列，应有 {wanted} 列。',
      'no-part': '第 {row} 行：“{text}”既不是 train 也不是 test。',
      missing: '第 {row} 行的第 {column} 列是空的。',
      'not-a-number': '第 {row} 行第 {column} 列：“{text}”不是数。',
      'not-finite': '第 {row} 行第 {column} 列：“{text}”不是有限的数。',
    },
    failures: {
      empty: '没有可读的内容。',
      'too-long': '文本太长：最多读 {most} 个字符。',
      columns: '需要三列：x₁、x₂ 和类别。这里的行有 {found} 列。',
      'too-few': '有效的只有 {good} 行，至少需要 {fewest} 行。',
      'one-class': '所有行的类别都是“{label}”，必须有两个类别。',
      'rare-class': '类别“{label}”只有 {found} 行，至少需要 {fewest} 行。',
      'many-classes': '必须恰好有两个类别。第 {row} 行出现了第三个：{labels}。',
    },
  },
};
