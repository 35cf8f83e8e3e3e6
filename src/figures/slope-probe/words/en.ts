import type { SurfaceName } from '@/core/landscapes';
import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Column, Sentence } from './model';
import type { schema } from './params';

export interface SlopeProbeWords
  extends FigureWords<keyof typeof schema, 'slope' | 'exact' | 'error', Sentence, Column> {
  readonly surfaces: Readonly<Record<SurfaceName, string>>;
  /** The axes as choices of the cut's direction. */
  readonly axes: Readonly<Record<'x' | 'y', string>>;
  /** `{along}` `{other}` `{value}` */
  readonly cut: string;
  readonly cutLabel: string;
  /** `{times}` */
  readonly lens: string;
  readonly lensLabel: string;
  readonly gap: string;
  readonly gapLabel: string;
  readonly noGap: string;
  /** What stands at the end of the gap: `{error}` */
  readonly gapEnd: string;
  readonly point: string;
  readonly second: string;
  readonly role: string;
  readonly legend: Readonly<Record<'secant' | 'tangent', string>>;
  /** What the buttons of the animation do here. */
  readonly play: Readonly<Record<'group' | 'back' | 'play' | 'step', string>>;
}

export const words: Words<SlopeProbeWords> = {
  en: {
    title: 'A secant turns into the tangent',
    caption:
      'A cut through the surface. The secant runs from the point to a second one, a distance h further on; the smaller h is, the nearer it comes to the tangent, until rounding spoils it. The error is the secant’s slope minus the tangent’s.',
    params: {
      fn: 'Surface',
      along: 'Cut along',
      x: 'x',
      y: 'y',
      h: 'Run h',
    },
    readouts: { slope: 'secant’s slope Δz/h', exact: 'exact slope', error: 'error, with its sign' },
    sentences: {
      secant:
        'Over a run of {h} the height changes by {rise}: the secant’s slope is {slope}, an error of {error}.',
      rounding:
        'A run of {h} changes the height by only {rise}. Rounding to about 16 digits now makes the error: {error}. A larger h does better.',
      corner:
        'The curve has a corner here: it comes with slope {left} and goes on with slope {right}. The secant tends to the slope on its own side; no tangent fits both.',
    },
    columns: { h: 'run h', rise: 'rise Δz', slope: 'slope Δz/h', error: 'error' },
    surfaces: surfaceWords.en,
    axes: { x: 'x', y: 'y' },
    cut: 'Cut along {along}, at {other} = {value}',
    cutLabel: 'Height along the cut, with point, secant and tangent',
    lens: 'The same place, magnified ×{times}',
    lensLabel: 'The triangle of run and rise under a magnifying glass',
    gap: 'The tangent laid level: what is left of the curve',
    gapLabel: 'The distance between the curve and its tangent, from the point to the second point',
    noGap: 'A corner has no tangent to measure from.',
    gapEnd: 'error {error}',
    point: 'The point on the curve',
    second: 'The second point of the secant',
    role: 'movable point',
    legend: { secant: 'secant, through both points', tangent: 'tangent, at the point' },
    play: { group: 'Change the run h', back: 'Longer', play: 'Let h shrink', step: 'Shorter' },
  },
  'zh-cn': {
    title: '割线怎样变成切线',
    caption:
      '这是曲面的一个截面。割线穿过当前点和前方 h 处的第二个点；h 越小，割线越贴近切线——直到舍入误差把它带偏。误差等于割线的斜率减去切线的斜率。',
    params: {
      fn: '曲面',
      along: '切开的方向',
      x: 'x',
      y: 'y',
      h: '步长 h',
    },
    readouts: { slope: '割线斜率 Δz/h', exact: '精确斜率', error: '误差（带正负号）' },
    sentences: {
      secant: '往前走 {h}，高度变化 {rise}，所以割线的斜率是 {slope}，误差 {error}。',
      rounding:
        '往前走 {h}，高度只变化 {rise}。计算机只保留大约 16 位数字，误差 {error} 来自舍入。h 大一些反而更准。',
      corner:
        '曲线在这里有一个尖角：来时的斜率是 {left}，去时的斜率是 {right}。割线趋向它那一侧的斜率；没有哪条切线能同时贴合两侧。',
    },
    columns: { h: '步长 h', rise: '高度差 Δz', slope: '斜率 Δz/h', error: '误差' },
    surfaces: surfaceWords['zh-cn'],
    axes: { x: 'x', y: 'y' },
    cut: '沿 {along} 方向的截面，{other} = {value}',
    cutLabel: '截面上的高度曲线，以及当前点、割线和切线',
    lens: '同一处，放大 {times} 倍',
    lensLabel: '放大镜下由步长和高度差构成的三角形',
    gap: '把切线放平，曲线还剩下什么',
    gapLabel: '从当前点到第二个点，曲线与切线之间的距离',
    noGap: '尖角处没有切线，无从比较。',
    gapEnd: '误差 {error}',
    point: '曲线上的当前点',
    second: '割线的第二个点',
    role: '可移动的点',
    legend: { secant: '割线：穿过两个点', tangent: '切线：贴在当前点' },
    play: { group: '改变步长 h', back: '加长', play: '让 h 缩小', step: '缩短' },
  },
};
