import type { ReactNode } from 'react';
import { useFigureParams, useGiven, useWords } from '@/figure/context';
import { type IslandProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { chaosMap } from './figure';
import { MicroscopeLink } from './MicroscopeLink';
import { View } from './View';
import type { Words } from './words/en';

interface Given {
  /** The address of the chapter in which the microscope stands; this page where it is missing. */
  readonly chapter: string;
}

function Controls() {
  const words = useWords<Words>();
  const params = useFigureParams(chaosMap);
  const { chapter = '' } = useGiven<Given>();
  return (
    <>
      <Param name="gain" widest="0.00" />
      <Param name="depth" />
      <Param name="activation" as="menu" />
      <Param name="bias" widest="0.00" />
      <Param name="width" />
      <Param name="seed" />
      {!params.hidden('microscope') && (
        <div className="wide">
          <MicroscopeLink values={params.values} chapter={chapter}>
            {words.microscope}
          </MicroscopeLink>
        </div>
      )}
    </>
  );
}

const ChaosMap: (props: IslandProps & Given) => ReactNode = island(chaosMap, View, Controls);

export default ChaosMap;
