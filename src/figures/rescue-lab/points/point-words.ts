import type { Words } from '@/i18n/locale';
import type { CsvFailure } from './csv';
import type { RowProblem } from './csv-rows';
import type { UndecodedFile } from './decode';

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
  /** What became of a file that is not plain UTF-8 or UTF-16. */
  readonly files: Readonly<Record<UndecodedFile | 'unreadable' | 'gb18030', string>>;
  /** `{row}` `{found}` `{wanted}` `{column}` `{text}` */
  readonly problems: Readonly<Record<RowProblem['kind'], string>>;
  readonly failures: Readonly<Record<CsvFailure['kind'], string>>;
}

export const pointWords: Words<PointWords> = {
  en: {
    label: 'Your points: x₁, x₂, label in each row',
    hint: 'Two classes, at least 8 rows, as spreadsheets, NumPy, pandas or R write them. Nothing leaves this page.',
    use: 'Use these points',
    sample: 'Fill in a sample',
    open: 'Or open a CSV file',
    none: 'No points of yours yet: until then the spiral stands in.',
    read: 'Good rows: {good}, points used: {used}. “{zero}” is class 0, “{one}” is class 1.',
    thinned: 'The points were chosen from your rows at random: with more of them, each step would be slow.',
    bad: 'Rows left out: {bad}.',
    files: {
      unreadable: 'The file cannot be read.',
      workbook: 'This is a workbook, not a text. Save the sheet as “CSV UTF-8” in your spreadsheet program.',
      binary: 'This is no text file. Save the points as CSV.',
      encoding: 'This text is not UTF-8, and nothing in it tells its encoding. Save it as “CSV UTF-8”.',
      gb18030:
        'The file is not UTF-8. It was read as Chinese text (GB 18030); if the labels are wrong, save it as “CSV UTF-8”.',
    },
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
      columns:
        'Three columns are needed, x₁, x₂ and a label. These rows have {found}. If commas are decimal marks, let semicolons or tabs separate the columns.',
      'no-parts':
        'There are four columns. The first does not number the rows, and the fourth, “{text}”, does not say train or test: leave one out.',
      'ambiguous-number':
        '“{text}” is a whole number with grouped digits in some countries and a fraction in others, and no other number tells which it is here. Write the numbers with decimal points and without grouping.',
      'mixed-decimals':
        '“{comma}” has a decimal comma and “{dot}” a decimal point. Write all numbers with decimal points.',
      'lost-letters':
        'Letters of this text were lost (�), and different labels may have become one. Copy it again, or save it as “CSV UTF-8”.',
      'too-few': 'Only {good} good rows; at least {fewest} are needed.',
      'one-class': 'All rows have the label “{label}”. There must be two.',
      'rare-class': 'Too few rows have the label “{label}”: {found}, and at least {fewest} are needed.',
      'many-classes': 'There must be exactly two labels. Row {row} brings a third one: {labels}.',
    },
  },
  'zh-cn': {
    label: '你的数据点：每行依次是 x₁、x₂、类别',
    hint: '要有两个类别，至少 8 行。电子表格、NumPy、pandas 或 R 写出的格式都可以。数据不会离开本页。',
    use: '使用这些点',
    sample: '填入示例',
    open: '或者打开一个 CSV 文件',
    none: '还没有你的数据点，先用螺旋代替。',
    read: '有效 {good} 行，使用 {used} 个点。“{zero}”是类别 0，“{one}”是类别 1。',
    thinned: '这些点是从你的数据中随机选出的：再多，每一步都会很慢。',
    bad: '略去 {bad} 行。',
    files: {
      unreadable: '无法读取这个文件。',
      workbook: '这是工作簿，不是文本。请在电子表格程序里把它存为“CSV UTF-8”。',
      binary: '这不是文本文件。请把数据点存为 CSV。',
      encoding: '这个文本不是 UTF-8，也看不出用的是哪种编码。请存为“CSV UTF-8”。',
      gb18030: '这个文件不是 UTF-8，已按中文编码 GB 18030 读取；如果类别名不对，请存为“CSV UTF-8”。',
    },
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
      columns: '需要三列：x₁、x₂ 和类别。这里的行有 {found} 列。如果逗号是小数点，请用分号或制表符分隔各列。',
      'no-parts': '这里有四列，第一列不是行号，第四列“{text}”也不是 train 或 test：请去掉一列。',
      'ambiguous-number':
        '“{text}”在有的国家是带千位分隔符的整数，在有的国家是小数，其他的数也看不出是哪一种。请用小数点，不要分组。',
      'mixed-decimals': '“{comma}”用逗号作小数点，“{dot}”用的却是点。请统一用小数点。',
      'lost-letters':
        '这段文本里有字丢失了（�），不同的类别可能变成了同一个。请重新复制，或者存为“CSV UTF-8”。',
      'too-few': '有效的只有 {good} 行，至少需要 {fewest} 行。',
      'one-class': '所有行的类别都是“{label}”，必须有两个类别。',
      'rare-class': '类别“{label}”只有 {found} 行，至少需要 {fewest} 行。',
      'many-classes': '必须恰好有两个类别。第 {row} 行出现了第三个：{labels}。',
    },
  },
};
