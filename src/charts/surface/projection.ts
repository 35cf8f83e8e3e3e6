import type { Extent } from '../frame';
import type { Position } from '../position';

export type Point3 = readonly [x: number, y: number, z: number];

/** Where the viewer stands: degrees counter-clockwise from +x, and degrees above the horizon. */
export interface View {
  readonly azimuth: number;
  readonly elevation: number;
}

export const defaultView: View = { azimuth: -60, elevation: 32 };

/** Azimuth in (−180, 180], elevation in [5, 90]: from below there is nothing to see. */
export function normalizeView({ azimuth, elevation }: View): View {
  const turned = ((azimuth % 360) + 360) % 360;
  return {
    azimuth: turned > 180 ? turned - 360 : turned,
    elevation: Math.max(5, Math.min(90, elevation)),
  };
}

export interface ProjectionOptions extends View {
  readonly width: number;
  readonly height: number;
  readonly x: Extent;
  readonly y: Extent;
  readonly z: Extent;
  /** Height of the box over the width of its floor. */
  readonly aspect?: number;
}

export interface Projection {
  /** Data → pixels. */
  readonly project: (point: Point3) => Position;
  /** Larger is nearer to the viewer; comparable within one view. */
  readonly depth: (point: Point3) => number;
  /** One point of the ray of sight through a pixel, in data coordinates. */
  readonly unproject: (pixel: Position) => Point3;
  /** From anywhere to the viewer, in data units: the direction of all rays of sight. */
  readonly toward: Point3;
}

/** Room for the numbers and labels beside and below the box, in pixels. */
const beside = 40;
const below = 24;

/**
 * Orthographic projection of a box of data: parallel lines stay parallel, and nothing grows as it comes near.
 * The box fits from every azimuth at one scale, so that it turns without pulsing.
 */
export function projection(options: ProjectionOptions): Projection {
  const { width, height, x, y, z, aspect = 0.55 } = options;
  const a = (options.azimuth * Math.PI) / 180;
  const e = (options.elevation * Math.PI) / 180;
  const [sa, ca, se, ce] = [Math.sin(a), Math.cos(a), Math.sin(e), Math.cos(e)];
  // pixels for half the width of the floor; its diagonal is √2 times as long
  const scale = Math.min(
    (width / 2 - beside) / Math.SQRT2,
    (height / 2 - below) / (Math.SQRT2 * se + aspect * ce),
  );
  const half = (extent: Extent, size: number) => (extent[1] - extent[0]) / (2 * size);
  const units = [half(x, 1), half(y, 1), half(z, aspect)] as const;
  const center = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2] as const;
  const toBox = (p: Point3): Point3 => [
    (p[0] - center[0]) / units[0],
    (p[1] - center[1]) / units[1],
    (p[2] - center[2]) / units[2],
  ];
  return {
    project(point) {
      const [u, v, w] = toBox(point);
      return [width / 2 + scale * (ca * v - sa * u), height / 2 - scale * (ce * w - se * (ca * u + sa * v))];
    },
    depth(point) {
      const [u, v, w] = toBox(point);
      return ce * (ca * u + sa * v) + se * w;
    },
    unproject([px, py]) {
      const right = (px - width / 2) / scale;
      const up = (height / 2 - py) / scale;
      return [
        center[0] + units[0] * (-sa * right - se * ca * up),
        center[1] + units[1] * (ca * right - se * sa * up),
        center[2] + units[2] * (ce * up),
      ];
    },
    toward: [ce * ca * units[0], ce * sa * units[1], se * units[2]],
  };
}
