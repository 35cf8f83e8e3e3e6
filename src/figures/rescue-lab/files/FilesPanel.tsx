import { memo, useState } from 'react';
import { loaded } from '@/compute/load';
import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Words } from '../words/en';
import { download } from './download';
import type { RunFile } from './file-run';

interface FilesPanelProps {
  /** The runs as they stand. */
  readonly save: () => Promise<readonly RunFile[]>;
  /** Which of them a file of one run is about. */
  readonly lane: 0 | 1;
  readonly onOpen: (runs: readonly RunFile[]) => void;
}

type FileKind = keyof Words['files']['kinds'];
const kinds: readonly FileKind[] = ['run', 'weights', 'curves', 'norms', 'points'];
/** What writes and reads files comes when it is first needed. */
const filing = () => loaded(() => import('./files'));
const tabling = () => loaded(() => import('./tables'));

async function write(kind: FileKind, runs: readonly RunFile[], lane: 0 | 1): Promise<void> {
  const [files, tables] = await Promise.all([filing(), tabling()]);
  const run = runs[lane] ?? runs[0];
  if (!run) return;
  switch (kind) {
    case 'run':
      return download('run.json', files.writeRuns(runs));
    case 'weights':
      return download('weights.json', files.writeWeights(run));
    case 'curves':
      return download('curves.csv', tables.writeCurves(run.checkpoint.history));
    case 'norms':
      return download('gradient-norms.csv', tables.writeNorms(run.checkpoint.history));
    case 'points':
      return download('points.csv', tables.writePoints(run.dataset));
  }
}

/** What does not fit into a link, as files; and the way back in. */
export const FilesPanel = memo(function FilesPanel({ save, lane, onOpen }: FilesPanelProps) {
  const { files, engine } = useWords<Words>();
  const [status, setStatus] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const found = await filing().catch(() => null);
    if (!found) {
      setStatus(engine.notLoaded);
      return;
    }
    const opened = found.readRuns(await file.text().catch(() => ''));
    if (opened.ok) {
      onOpen(opened.value);
      setStatus(fill(files.opened, { step: String(opened.value[0]?.checkpoint.step ?? 0) }));
    } else {
      const values = Object.entries(opened.problem).map(([key, value]) => [key, String(value)]);
      setStatus(fill(files.problems[opened.problem.kind], Object.fromEntries(values)));
    }
  };
  return (
    <div className="lab-files">
      <p>{files.intro}</p>
      <div className="play-buttons">
        {kinds.map((kind) => (
          <Button
            key={kind}
            action={`save-${kind}`}
            // A run that has just been replaced has nothing to save.
            onClick={() =>
              void save().then(
                (runs) =>
                  write(kind, runs, lane).then(
                    () => setStatus(''),
                    () => setStatus(engine.notLoaded),
                  ),
                () => {},
              )
            }
          >
            {files.kinds[kind]}
          </Button>
        ))}
      </div>
      <label className="lab-file">
        <span>{files.open}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <p role="status">{status}</p>
    </div>
  );
});
