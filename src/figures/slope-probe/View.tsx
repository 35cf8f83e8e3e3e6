import type { RefObject } from 'react';
import { Legend } from '@/charts/Legend';
import type { Params } from '@/params/useParams';
import type { SlopeProbeModel } from './model';
import { ProbeCrossSection } from './ProbeCrossSection';
import { ProbeGap } from './ProbeGap';
import { ProbeLens } from './ProbeLens';
import type { schema } from './params';
import type { SlopeProbeWords } from './words';

interface ViewProps {
  readonly model: SlopeProbeModel;
  readonly words: SlopeProbeWords;
  readonly params: Params<typeof schema>;
  /** What has to be seen for the animation to go on. */
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** The cross-section, and beside it the same place magnified and the tangent laid level. */
export function View({ model, words, params, stage }: ViewProps) {
  return (
    <>
      <ProbeCrossSection model={model} words={words} params={params} />
      <div ref={stage}>
        <ProbeLens model={model} words={words} />
        <ProbeGap model={model} words={words} />
      </div>
      <Legend
        entries={[
          { quantity: 'secant', label: words.legend.secant },
          { quantity: 'tangent', label: words.legend.tangent },
        ]}
      />
    </>
  );
}
