import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds between two announcements. */
const pause = 5000;

/** Tells a screen reader how training goes, now and then. */
export function LiveAnnouncement({ playing, text }: { readonly playing: boolean; readonly text: string }) {
  const [announced, setAnnounced] = useState('');
  const announce = useEffectEvent(() => setAnnounced(text));
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => announce(), pause);
    return () => clearInterval(timer);
  }, [playing]);
  return (
    <p className="lab-spoken" role="status">
      {playing ? announced : ''}
    </p>
  );
}
