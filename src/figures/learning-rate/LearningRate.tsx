import { type ControlsProps, island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { ViewControls } from '@/figure/ViewControls';
import { learningRate } from './figure';
import { problems } from './sweep';
import { View } from './View';

const ticks = {
  bowl: [{ value: 2 / problems.bowl.minimum.curvature, label: '2/λ' }],
  ridge: [{ value: 2 / problems.ridge.minimum.curvature, label: '2/λ' }],
};

function Controls({ values: { view, landscape } }: ControlsProps<typeof learningRate>) {
  return (
    <>
      <div className="wide">
        <Param name="view" />
      </div>
      <ViewControls shown={view === 'sweep'}>
        <Param name="rate" ticks={ticks[landscape]} />
        <Param name="steps" />
        <Param name="landscape" />
      </ViewControls>
      <ViewControls shown={view === 'layers'}>
        <Param name="layer-rate" widest="0.00000e−0" />
        <Param name="gain" />
      </ViewControls>
      <ViewControls shown={view === 'edge'}>
        <Param name="training-rate" />
      </ViewControls>
      <ViewControls shown={view !== 'sweep'}>
        <Param name="seed" />
      </ViewControls>
    </>
  );
}

export default island(learningRate, View, Controls);
