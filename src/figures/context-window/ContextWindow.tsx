import { useWords } from '@/figure/context';
import { island } from '@/figure/island';
import { Param } from '@/figure/Param';
import { Play } from '@/figure/playback/Play';
import { contextWindow } from './figure';
import { stride } from './run';
import { View } from './View';
import type { Words } from './words/en';

const updateOf = (frame: number) => String(frame * stride);

function Controls() {
  const words = useWords<Words>();
  return (
    <>
      <Play frame={words.updates} format={updateOf} />
      <Param name="window" format={String} />
      <Param name="lag" format={String} />
      <Param name="distractors" />
      <Param name="forget" />
      <Param name="seed" format={String} />
    </>
  );
}

export default island(contextWindow, View, Controls);
