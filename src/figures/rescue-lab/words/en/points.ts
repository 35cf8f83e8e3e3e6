export const points = {
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
} as const;
