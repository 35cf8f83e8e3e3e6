import { type ReactNode, useMemo, useState } from 'react';
import { useComputed } from '@/compute/useComputed';
import type { Schema, Values } from '@/params/schema';
import { type Background, backgroundSeam } from './background';
import { useSame } from './useSame';

/** What a figure computes in the background. */
export interface InBackground {
  readonly part: unknown;
  /** True until the whole is there. */
  readonly computing: boolean;
  /** True where the part is one of other settings. */
  readonly old: boolean;
}

interface WithBackgroundProps {
  readonly params: Schema;
  readonly background: Background<Values<Schema>, unknown> | undefined;
  readonly values: Values<Schema>;
  /** What came with the page. */
  readonly opening: unknown;
  readonly children: (inBackground: InBackground) => ReactNode;
}

/** What is computed in the background of the values in force. */
export function WithBackground({ background, children, ...props }: WithBackgroundProps): ReactNode {
  if (!background) return children({ part: undefined, computing: false, old: false });
  return (
    <FromBackground {...props} background={background}>
      {children}
    </FromBackground>
  );
}

interface FromBackgroundProps extends WithBackgroundProps {
  readonly background: Background<Values<Schema>, unknown>;
}

function FromBackground({ params, background, values, opening, children }: FromBackgroundProps) {
  const [seam] = useState(() => backgroundSeam(background, params, opening));
  const asked = useSame(background.of, values);
  const { model, of, stale } = useComputed(seam, asked);
  const part = useMemo(() => {
    const { sharing } = background;
    return sharing && seam.meanwhile ? sharing(model, seam.meanwhile()) : model;
  }, [background, seam, model]);
  return children({ part, computing: stale, old: stale && of !== asked });
}
