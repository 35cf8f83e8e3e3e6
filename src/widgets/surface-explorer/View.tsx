import type { Params } from '@/params/useParams';
import { ExplorerMap } from './ExplorerMap';
import type { SurfaceExplorerModel } from './model';
import type { schema } from './params';
import type { SurfaceExplorerWords } from './words';

interface ViewProps {
  readonly model: SurfaceExplorerModel;
  readonly words: SurfaceExplorerWords;
  readonly params: Params<typeof schema>;
}

export function View({ model, words, params }: ViewProps) {
  const point = {
    x: params.values.x,
    y: params.values.y,
    label: words.point,
    role: words.pointRole,
    valueText: (x: number, y: number) => `x ${x}, y ${y}`,
    onMove: (x: number, y: number) => params.set({ x, y }),
  };
  return <ExplorerMap model={model} words={words} point={point} />;
}
