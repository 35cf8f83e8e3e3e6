import { Button } from '@/controls/Button';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import type { Words } from '../words/en';
import type { RunFile } from './file-run';

interface KeptOfferProps {
  readonly runs: readonly RunFile[];
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** A run of another visit, to be taken up again or forgotten. */
export function KeptOffer({ runs, onRestore, onForget }: KeptOfferProps) {
  const { kept } = useWords<Words>();
  return (
    <div className="lab-box lab-kept" role="status">
      <span>{fill(kept.offer, { step: String(runs[0]?.checkpoint.step ?? 0) })}</span>
      <Button action="restore" onClick={onRestore}>
        {kept.restore}
      </Button>
      <Button action="forget" onClick={onForget}>
        {kept.forget}
      </Button>
    </div>
  );
}
