import type { RefObject } from 'react';
import { Legend } from '@/charts/Legend';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { slopeProbe } from './figure';
import { ProbeCrossSection } from './ProbeCrossSection';
import { ProbeGap } from './ProbeGap';
import { ProbeLens } from './ProbeLens';
import type { Words } from './words/en';

interface ViewProps {
  readonly model: ModelOf<typeof slopeProbe>;
  /** What has to be seen for the animation to go on. */
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** The cross-section, and beside it the same place magnified and the tangent laid level. */
export function View({ model, stage }: ViewProps) {
  const { legend } = useWords<Words>();
  return (
    <>
      <ProbeCrossSection model={model} />
      <div ref={stage}>
        <ProbeLens model={model} />
        <ProbeGap model={model} />
      </div>
      <Legend
        entries={[
          { quantity: 'secant', label: legend.secant },
          { quantity: 'tangent', label: legend.tangent },
        ]}
      />
    </>
  );
}
