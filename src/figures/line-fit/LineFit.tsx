import { useFigureParams, useWords } from '@/figure/context';
import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { TextParam } from '@/figure/TextParam';
import { fill } from '@/i18n/fill';
import { builtIn, type ReadData, writeData } from './data';
import { lineFit } from './figure';
import { mostPoints } from './params';
import { View } from './View';
import type { Words } from './words/en';

const ownText = writeData(builtIn);

/** What of the data's text was not taken; null where all was. */
function problemOf({ unread, surplus, points }: ReadData, words: Words): string | null {
  const problems = [
    ...(unread > 0 ? [fill(words.unread, { count: String(unread) })] : []),
    ...(surplus > 0 ? [fill(words.surplus, { count: String(surplus), most: String(mostPoints) })] : []),
    ...(unread > 0 && points === builtIn ? [words.noData] : []),
  ];
  return problems.length > 0 ? problems.join(' ') : null;
}

function Controls({ values, model }: ControlsProps<typeof lineFit>) {
  const words = useWords<Words>();
  const { hidden } = useFigureParams(lineFit);
  const needsMini = values.batch === 'full' ? words.needsMini : null;
  return (
    <>
      <Param name="rate" ticks={[{ value: model.limit, label: '2/λ' }]} />
      <Param name="steps" />
      <Param name="batch" />
      <Param name="size" disabledReason={needsMini} />
      <Param name="seed" disabledReason={needsMini} />
      <Param name="slope" />
      <Param name="intercept" />
      {!hidden('data') && (
        <div className="wide">
          <TextParam
            name="data"
            standIn={ownText}
            problem={problemOf(model.read, words)}
            hint={words.dataHint}
          />
        </div>
      )}
    </>
  );
}

export default island<typeof lineFit, Words>(lineFit, View, Controls, {
  // Without the field, whose own problem it is otherwise.
  notices({ read }, words, { hidden }) {
    const problem = problemOf(read, words);
    return problem && hidden('data') ? [problem] : [];
  },
});
