import {
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { FrameLabels } from '@/i18n/frame-words';
import { DataTable, type DataTableProps } from './DataTable';
import { earlierSettings } from './earlier-settings';

export interface FigureFrameProps {
  /** The figure's name in addresses, which is also its id on the page. */
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly labels: FrameLabels;
  /** True once the page's script has come: the buttons work from then on, whatever is still computed. */
  readonly interactive: boolean;
  /** True while the figure is interactive and its readouts show its state. */
  readonly ready: boolean;
  /** True while a newer result is computed and the last picture is kept. */
  readonly stale?: boolean;
  /** False where only a part of the picture is old, which the figure marks with `data-stale` itself. */
  readonly staleWhole?: boolean;
  /** True while an animation runs: the sentence then keeps silent for screen readers. */
  readonly playing?: boolean;
  readonly sentence: string;
  /** What the reader should know of the address: values out of range, a formula that cannot be read. */
  readonly notices?: readonly string[];
  readonly controls?: ReactNode;
  readonly readouts: ReactNode;
  readonly table: Omit<DataTableProps, 'title' | 'rowsShown'>;
  readonly onReset: () => void;
  /** The address of the figure in its present state. */
  readonly link: () => string;
  /** The picture or pictures. */
  readonly children: ReactNode;
}

type Sharing =
  | { state: 'idle' }
  | { state: 'copied' }
  | { state: 'by-hand'; link: string }
  | { state: 'no-full-screen' };

/** The same frame round every figure: title, picture, controls, readouts, one sentence, caption, buttons. */
export function FigureFrame(props: FigureFrameProps) {
  const { name, labels, interactive, ready, stale = false, staleWhole = true, playing = false } = props;
  const figure = useRef<HTMLElement>(null);
  const title = useId();
  const [sharing, setSharing] = useState<Sharing>({ state: 'idle' });

  const earlier = useRef<readonly (() => void)[]>([]);
  useLayoutEffect(() => {
    if (figure.current) earlier.current = earlierSettings(figure.current);
  }, []);
  useEffect(() => {
    if (!interactive) return;
    for (const set of earlier.current) set();
    earlier.current = [];
  }, [interactive]);

  const share = async () => {
    const link = props.link();
    try {
      await navigator.clipboard.writeText(link);
      setSharing({ state: 'copied' });
    } catch {
      setSharing({ state: 'by-hand', link });
    }
  };
  const reset = () => {
    setSharing({ state: 'idle' });
    props.onReset();
  };

  return (
    <figure
      ref={figure}
      id={name}
      className="figure not-content"
      data-widget={name}
      data-ready={ready ? '' : undefined}
      aria-labelledby={title}
      aria-busy={stale}
    >
      <div className="figure-head">
        <p className="figure-title" id={title}>
          {props.title}
        </p>
        <div className="figure-actions">
          <button type="button" data-action="reset" disabled={!interactive} onClick={reset}>
            {labels.reset}
          </button>
          <button type="button" data-action="share" disabled={!interactive} onClick={share}>
            {labels.share}
          </button>
          <FullScreen
            of={figure}
            ready={interactive}
            labels={labels}
            onRefused={() => setSharing({ state: 'no-full-screen' })}
          />
        </div>
      </div>
      <p className="figure-notice" role="alert" data-failure="failed" hidden>
        {labels.failed}
      </p>
      <p className="figure-notice" role="alert" data-failure="refused" hidden>
        {labels.refused}
      </p>
      <Notices notices={props.notices ?? []} />
      {stale && <p className="figure-busy">{labels.computing}</p>}
      <div className="figure-pictures" data-stale={stale && staleWhole ? '' : undefined}>
        {props.children}
      </div>
      {props.controls && <div className="figure-controls">{props.controls}</div>}
      <div className="figure-readouts">{props.readouts}</div>
      <p className="figure-sentence" aria-live={playing ? 'off' : 'polite'}>
        {props.sentence}
      </p>
      <noscript>
        <p className="figure-notice">{labels.withoutScripts}</p>
      </noscript>
      <div role="status" className="figure-status">
        {sharing.state === 'copied' && <span>{labels.shared}</span>}
        {sharing.state === 'no-full-screen' && <span>{labels.fullScreenRefused}</span>}
        {sharing.state === 'by-hand' && (
          <label>
            <span>{labels.shareByHand}</span>
            <input type="text" readOnly value={sharing.link} onFocus={(event) => event.target.select()} />
          </label>
        )}
      </div>
      <DataTable title={labels.numbers} rowsShown={labels.rowsShown} {...props.table} />
      <figcaption className="figure-caption">{props.caption}</figcaption>
    </figure>
  );
}

function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="figure-notices" role="status">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}

const onFullScreenChange = (callback: () => void) => {
  document.addEventListener('fullscreenchange', callback);
  return () => document.removeEventListener('fullscreenchange', callback);
};

interface FullScreenProps {
  readonly of: RefObject<HTMLElement | null>;
  readonly ready: boolean;
  readonly labels: FrameLabels;
  readonly onRefused: () => void;
}

function FullScreen(props: FullScreenProps) {
  const possible = useSyncExternalStore(
    onFullScreenChange,
    () => document.fullscreenEnabled,
    () => true,
  );
  const full = useSyncExternalStore(
    onFullScreenChange,
    () => document.fullscreenElement !== null && document.fullscreenElement === props.of.current,
    () => false,
  );
  if (!possible) return null;
  const toggle = async () => {
    try {
      await (full ? document.exitFullscreen() : props.of.current?.requestFullscreen());
    } catch {
      props.onRefused();
    }
  };
  return (
    <button type="button" data-action="full-screen" disabled={!props.ready} onClick={() => void toggle()}>
      <span>{full ? props.labels.leaveFullScreen : props.labels.fullScreen}</span>
    </button>
  );
}
