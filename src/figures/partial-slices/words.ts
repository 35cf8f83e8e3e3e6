import type { SurfaceName } from '@/core/landscapes';
import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Column, Sentence } from './model';
import type { schema } from './params';

export interface PartialSlicesWords
  extends FigureWords<keyof typeof schema, 'slope-x' | 'slope-y', Sentence, Column> {
  readonly surfaces: Readonly<Record<SurfaceName, string>>;
  readonly map: string;
  /** Under a legend whose levels are not evenly spaced. */
  readonly uneven: string;
  /** `{along}` `{other}` `{value}` */
  readonly cut: string;
  readonly cutLabel: string;
  /** Where a cut has a corner: `{ratio}` */
  readonly noSlope: string;
  readonly point: string;
  /** `{along}` */
  readonly pointOfCut: string;
  readonly role: string;
  readonly legend: {
    readonly x: string;
    readonly y: string;
    /** `{scale}` */
    readonly gradient: string;
  };
}

export const words: Words<PartialSlicesWords> = {
  en: {
    title: 'Two cuts, two slopes, one gradient',
    caption:
      'Cut along x, the surface is a curve with slope ∂z/∂x; cut along y, it is another, with slope ∂z/∂y. On the map the two slopes are the components of the gradient. Both cuts have one scale of heights; each triangle is 1 wide and one slope high.',
    params: { fn: 'Surface', x: 'x', y: 'y' },
    readouts: { 'slope-x': 'slope in x', 'slope-y': 'slope in y' },
    sentences: {
      slopes:
        'The slope is {toX} along x and {toY} along y. Side by side they are the gradient: ({toX}, {toY}).',
      level: 'Both tangents are level here, so the gradient is (0, 0).',
      corner:
        'Both cuts have a corner here. Along x the slope is {beforeX} before the point and {afterX} after it; along y it is {beforeY} before and {afterY} after. So there are no partial derivatives and no gradient.',
    },
    columns: { along: 'cut along', before: 'slope before the point', after: 'slope after the point' },
    surfaces: surfaceWords.en,
    map: 'The surface as a map, with both cuts and the gradient put together from its components',
    uneven: 'levels uneven',
    cut: 'Cut along {along}, at {other} = {value}',
    cutLabel: 'Height along {along}, with the tangent at the point',
    noSlope: 'no {ratio}',
    point: 'The point on the surface',
    pointOfCut: 'The point on the cut along {along}',
    role: 'movable point',
    legend: {
      x: 'slope in x: tangent, and component',
      y: 'slope in y: tangent, and component',
      gradient: 'gradient, in the input plane (drawn × {scale})',
    },
  },
  'zh-cn': {
    title: '两个截面，两个斜率，一个梯度',
    caption:
      '沿 x 方向切开曲面，得到一条曲线，它的斜率就是 ∂z/∂x；沿 y 方向切开，得到另一条曲线，斜率是 ∂z/∂y。在地图上，这两个斜率正是梯度的两个分量。两个截面的高度用同一比例尺；每个三角形宽为 1，高就是斜率。',
    params: { fn: '曲面', x: 'x', y: 'y' },
    readouts: { 'slope-x': 'x 方向的斜率', 'slope-y': 'y 方向的斜率' },
    sentences: {
      slopes:
        '沿 x 方向的斜率是 {toX}，沿 y 方向的斜率是 {toY}。两个数并排放在一起，就是梯度：({toX}, {toY})。',
      level: '这里的两条切线都是水平的，所以梯度是 (0, 0)。',
      corner:
        '两条截线在这里都有尖角。沿 x：到达之前斜率是 {beforeX}，之后是 {afterX}；沿 y：之前是 {beforeY}，之后是 {afterY}。所以这里没有偏导数，也没有梯度。',
    },
    columns: { along: '截面方向', before: '点之前的斜率', after: '点之后的斜率' },
    surfaces: surfaceWords['zh-cn'],
    map: '曲面的等高线图，画有两条截线，以及由两个分量合成的梯度',
    uneven: '间隔 不等',
    cut: '沿 {along} 方向的截面，{other} = {value}',
    cutLabel: '沿 {along} 方向的高度曲线，以及当前点处的切线',
    noSlope: '没有 {ratio}',
    point: '曲面上的点',
    pointOfCut: '沿 {along} 方向截线上的点',
    role: '可移动的点',
    legend: {
      x: 'x 方向的斜率：切线与分量',
      y: 'y 方向的斜率：切线与分量',
      gradient: '梯度，在输入平面里（按 {scale} 倍画出）',
    },
  },
};
