import { useFigureParams, useWords } from '@/figure/context';
import { Param } from '@/figure/Param';
import { ViewControls } from '@/figure/ViewControls';
import { unitGradients } from './figure';
import type { Words } from './words/en';

/** All but which quantity the map shows, which is chosen above it. */
export function Controls() {
  const words = useWords<Words>();
  const { view, optimizer } = useFigureParams(unitGradients).values;
  return (
    <>
      <div className="wide">
        <Param name="view" />
      </div>
      <ViewControls shown={view === 'units'}>
        <Param name="steps" format={String} />
        <Param name="optimizer" />
        <Param name="rate" widest="8.88888e−8" />
      </ViewControls>
      <Param name="data" />
      <Param name="activation" />
      <Param name="gain" />
      <Param name="depth" />
      <Param name="width" />
      <Param
        name="epsilon"
        widest="8.88888e−88"
        disabledReason={view === 'units' && optimizer !== 'adam' ? words.notAdam : null}
      />
      <Param name="seed" />
    </>
  );
}
