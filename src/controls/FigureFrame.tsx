import { Component, type ReactNode, useId, useRef, useState, useSyncExternalStore } from 'react';
import { DataTable, type DataTableProps } from './DataTable';

/** Words of the frame itself. */
export interface FrameLabels {
  readonly reset: string;
  readonly share: string;
  readonly shared: string;
  /** Before a link that the reader has to copy by hand, the clipboard being closed. */
  readonly shareByHand: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly computing: string;
  readonly numbers: string;
  /** Where the last rows of a long table are left out: `{shown}` of `{all}`. */
  readonly rowsShown: string;
  readonly failed: string;
  readonly withoutScripts: string;
}

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
  /** Further buttons, named for what they will hold. */
  readonly download?: ReactNode;
  readonly embed?: ReactNode;
  readonly code?: ReactNode;
}

type Sharing = { state: 'idle' } | { state: 'copied' } | { state: 'by-hand'; link: string };

/** The same frame round every figure: title, picture, controls, readouts, one sentence, caption, buttons. */
export function FigureFrame(props: FigureFrameProps) {
  const { name, labels, interactive, ready, stale = false, staleWhole = true, playing = false } = props;
  const figure = useRef<HTMLElement>(null);
  const title = useId();
  const [sharing, setSharing] = useState<Sharing>({ state: 'idle' });

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
          <FullScreen of={figure} ready={interactive} labels={labels} />
          {props.download}
          {props.embed}
          {props.code}
        </div>
      </div>
      <Notices notices={props.notices ?? []} />
      {stale && <p className="figure-busy">{labels.computing}</p>}
      <Guard message={labels.failed}>
        <div className="figure-pictures" data-stale={stale && staleWhole ? '' : undefined}>
          {props.children}
        </div>
      </Guard>
      {props.controls && <div className="figure-controls">{props.controls}</div>}
      <div className="figure-readouts">{props.readouts}</div>
      <p className="figure-sentence" aria-live={playing ? 'off' : 'polite'}>
        {props.sentence}
      </p>
      <noscript>
        <p className="figure-notice">{labels.withoutScripts}</p>
      </noscript>
      <div role="status" className="figure-status">
        {sharing.state === 'copied' && labels.shared}
        {sharing.state === 'by-hand' && (
          <label>
            {labels.shareByHand}{' '}
            <input type="text" readOnly value={sharing.link} onFocus={(event) => event.target.select()} />
          </label>
        )}
      </div>
      <figcaption className="figure-caption">{props.caption}</figcaption>
      <DataTable title={labels.numbers} rowsShown={labels.rowsShown} {...props.table} />
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

function FullScreen(props: { of: React.RefObject<HTMLElement | null>; ready: boolean; labels: FrameLabels }) {
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
  const toggle = () => (full ? document.exitFullscreen() : props.of.current?.requestFullscreen());
  return (
    <button type="button" data-action="full-screen" disabled={!props.ready} onClick={() => void toggle()}>
      {full ? props.labels.leaveFullScreen : props.labels.fullScreen}
    </button>
  );
}

/** Keeps a picture that throws from taking the page's other figures down. */
class Guard extends Component<{ message: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <p className="figure-notice" role="alert">
        {this.props.message}
      </p>
    ) : (
      this.props.children
    );
  }
}
