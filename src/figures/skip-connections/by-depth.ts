import { type ByKind, backwardIn, byKind, predicted, type Settings } from './kinds';

/** What the ratios over depth depend on. */
export type Family = Omit<Settings, 'depth'>;

/** Each network is built at so many depths: dense where there is most to see. */
export const ladder = [1, 2, 3, 5, 7, 10, 14, 20, 25, 30, 40, 50, 60, 80, 100] as const;

export interface DepthCurves {
  /** ‖∂L/∂a_0‖/‖∂L/∂a_depth‖ at the depths of the ladder. */
  readonly measured: ByKind<readonly number[]>;
  readonly predicted: ByKind<readonly number[]>;
}

/** The ratio of first to last layer over depth; a deeper network begins with the layers of the shallower. */
export function depthCurves(family: Family): DepthCurves {
  const readings = ladder.map((depth) => byKind((kind) => backwardIn(kind, { ...family, depth })));
  return {
    measured: byKind((kind) => readings.map((reading) => reading[kind].ratio)),
    predicted: byKind((kind) => ladder.map((depth) => predicted(kind, { ...family, depth })[0] as number)),
  };
}

/** As many digits as a picture needs: what the server sends, so that the browser need not build them to begin with. */
export const shortened = ({ measured, predicted: theory }: DepthCurves): DepthCurves => {
  const short = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)));
  return {
    measured: byKind((kind) => short(measured[kind])),
    predicted: byKind((kind) => short(theory[kind])),
  };
};
