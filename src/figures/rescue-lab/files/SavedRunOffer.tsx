import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Words } from '../words/en';
import type { RunFile } from './file-run';

interface SavedRunOfferProps {
  readonly runs: readonly RunFile[];
  readonly onRestore: () => void;
  readonly onDelete: () => void;
}

/** A run of another visit, to be restored or deleted. */
export function SavedRunOffer({ runs, onRestore, onDelete }: SavedRunOfferProps) {
  const { savedRun } = useWords<Words>();
  return (
    <div className="lab-box lab-kept" role="status">
      <span>{fill(savedRun.offer, { step: String(runs[0]?.checkpoint.step ?? 0) })}</span>
      <Button action="restore" onClick={onRestore}>
        {savedRun.restore}
      </Button>
      <Button action="forget" onClick={onDelete}>
        {savedRun.remove}
      </Button>
    </div>
  );
}
