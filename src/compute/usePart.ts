import { useEffect, useState } from 'react';
import { loaded } from './load';

/**
 * A part of a figure that loads once it is wanted; undefined until it is there. Keep `load` the same function.
 * @throws while rendering, to the boundary round the figure, where the part does not come.
 */
export function usePart<Part>(load: () => Promise<Part>, wanted: boolean): Part | undefined {
  const [came, setCame] = useState<{ part: Part }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  if (failure) throw failure.error;

  const asked = wanted && !came;
  useEffect(() => {
    if (!asked) return;
    let current = true;
    loaded(load).then(
      (part) => {
        if (current) setCame({ part });
      },
      (error: unknown) => {
        if (current) setFailure({ error });
      },
    );
    return () => {
      current = false;
    };
  }, [load, asked]);
  return came?.part;
}
