import { type Extent, type PlotFrame, plotFrame } from '@/charts/frame';

/** Room on the right for a second point one unit beyond the window of x and y, and for the lens around it. */
export const sectionWindow: Extent = [-5, 6.75];

export const sectionFrame = (heights: Extent): PlotFrame =>
  plotFrame({
    width: 420,
    height: 390,
    margin: { left: 46, right: 8, top: 66, bottom: 44 },
    x: sectionWindow,
    y: heights,
  });

/** Under the lens: across in runs of h from the point, up in slopes, that is heights divided by h. */
export const lensFrame = (u: Extent, v: Extent): PlotFrame =>
  plotFrame({ width: 420, height: 226, margin: { left: 8, right: 8, top: 30, bottom: 12 }, x: u, y: v });

/** The tangent laid level; across and up as under the lens. */
export const gapFrame = (u: Extent, v: Extent): PlotFrame =>
  plotFrame({ width: 420, height: 162, margin: { left: 8, right: 8, top: 30, bottom: 12 }, x: u, y: v });
