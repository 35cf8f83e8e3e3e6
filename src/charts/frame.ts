import { type Extent, linearScale, logScale, type Scale, type ScaleKind } from './scale';

export type { Extent, Scale, ScaleKind } from './scale';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A drawing area with its two scales, data → pixels of the viewBox, y up. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  /** The plotting rectangle in pixels: positions, not margins. */
  readonly inner: Margin;
  readonly x: Scale;
  readonly y: Scale;
  readonly xKind: ScaleKind;
  readonly yKind: ScaleKind;
}

export interface PlotFrameOptions {
  readonly width: number;
  readonly height: number;
  readonly margin?: Partial<Margin>;
  readonly x: Extent;
  readonly y: Extent;
  readonly xKind?: ScaleKind;
  readonly yKind?: ScaleKind;
}

/** Room for tick labels on the left and below, and for an axis label above and below. */
export const defaultMargin: Margin = { top: 28, right: 14, bottom: 46, left: 50 };

/** Throws a RangeError for a domain that is not finite, and for a log domain that reaches 0 or below. */
export function plotFrame({ xKind = 'linear', yKind = 'linear', ...options }: PlotFrameOptions): PlotFrame {
  const { width, height } = options;
  const margin = { ...defaultMargin, ...options.margin };
  const inner = {
    left: margin.left,
    top: margin.top,
    right: width - margin.right,
    bottom: height - margin.bottom,
  };
  return {
    width,
    height,
    inner,
    x: scale(xKind, options.x, [inner.left, inner.right]),
    y: scale(yKind, options.y, [inner.bottom, inner.top]),
    xKind,
    yKind,
  };
}

const scale = (kind: ScaleKind, domain: Extent, range: Extent): Scale =>
  kind === 'log' ? logScale(domain, range) : linearScale(domain, range);
