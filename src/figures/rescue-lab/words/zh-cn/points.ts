import type { Translation } from '@/figure/words';
import type { Words } from '../en';

export const points: Translation<Words['csv']> = {
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
};
