import { useId, useRef, useState } from 'react';
import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Words } from '../words/en';
import type { CsvFailure } from './csv';
import type { RowProblem } from './csv-rows';
import { decode } from './decode';
import type { PointsRead } from './usePoints';

interface PointsPanelProps {
  readonly result: PointsRead;
  readonly onUse: (text: string) => void;
}

/** Two half circles that reach into one another, as somebody might paste them. */
const sample = [
  'x1,x2,label',
  ...Array.from({ length: 40 }, (_, k) => {
    const [side, turn] = [k % 2, (Math.PI * (k >> 1)) / 19];
    const x = side === 0 ? Math.cos(turn) : 1 - Math.cos(turn);
    const y = side === 0 ? Math.sin(turn) : 0.4 - Math.sin(turn);
    return `${x.toFixed(2)},${y.toFixed(2)},${side === 0 ? 'no' : 'yes'}`;
  }),
].join('\n');

const textsWith = (comma: string) => (values: object) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(comma) : String(value),
    ]),
  );

/** The learner's own points: pasted or from a file, and what became of them. */
export function PointsPanel({ result, onUse }: PointsPanelProps) {
  const { csv } = useWords<Words>();
  const text = useRef<HTMLTextAreaElement>(null);
  const [file, setFile] = useState<keyof Words['csv']['files'] | null>(null);
  const id = useId();
  const use = (given: string) => {
    setFile(null);
    onUse(given);
  };
  const read = async (given: File | undefined) => {
    if (!given) return;
    const bytes = await given.arrayBuffer().catch(() => null);
    const found = bytes ? decode(new Uint8Array(bytes)) : ({ problem: 'unreadable' } as const);
    if ('text' in found) onUse(found.text);
    setFile('problem' in found ? found.problem : found.encoding === 'gb18030' ? 'gb18030' : null);
  };
  return (
    <div className="wide lab-box lab-points-panel">
      <label className="control-label" htmlFor={id}>
        {csv.label}
      </label>
      <textarea
        id={id}
        ref={text}
        rows={6}
        spellCheck={false}
        placeholder={'0.5,-1.2,0\n1.1,0.3,1'}
        aria-describedby={`${id}-hint`}
      />
      <p className="control-note" id={`${id}-hint`}>
        {csv.hint}
      </p>
      <div className="play-buttons">
        <Button action="use-points" onClick={() => use(text.current?.value ?? '')}>
          {csv.use}
        </Button>
        <Button
          action="sample-points"
          onClick={() => {
            if (text.current) text.current.value = sample;
          }}
        >
          {csv.sample}
        </Button>
      </div>
      <label className="lab-file">
        <span>{csv.open}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div className="lab-points-result" role="status">
        {file !== null && (
          <p className={file === 'gb18030' ? undefined : 'control-problem'}>{csv.files[file]}</p>
        )}
        {(file === null || file === 'gb18030') && <Result result={result} />}
      </div>
    </div>
  );
}

function Result({ result }: { readonly result: PointsRead }) {
  const { csv, marks, engine } = useWords<Words>();
  if (!result) return <p>{csv.none}</p>;
  if (result === 'not-loaded') return <p className="control-problem">{engine.notLoaded}</p>;
  const texts = textsWith(marks.comma);
  const failed = (failure: CsvFailure) => fill(csv.failures[failure.kind], texts(failure));
  const problem = (row: RowProblem) => fill(csv.problems[row.kind], texts(row));
  return (
    <>
      {result.ok ? (
        <p>
          {fill(csv.read, {
            ...texts({ good: result.good, used: result.used }),
            zero: result.labels[0],
            one: result.labels[1],
          })}{' '}
          {result.used < result.good && csv.thinned}
        </p>
      ) : (
        <p className="control-problem">{failed(result.failure)}</p>
      )}
      {result.bad > 0 && <p>{fill(csv.bad, texts({ bad: result.bad }))}</p>}
      {result.problems.length > 0 && (
        <ul>
          {result.problems.slice(0, 5).map((row) => (
            <li key={row.row}>{problem(row)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
