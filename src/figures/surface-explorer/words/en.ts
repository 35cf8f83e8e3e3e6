import type { SurfaceName } from '@/core/landscapes';
import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import { type FormulaWords, formulaWords } from './formula-words';
import type { ArrowKind } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

export interface SurfaceExplorerWords
  extends FigureWords<
    keyof typeof schema,
    'z' | 'slope-x' | 'slope-y' | 'steepness' | 'direction',
    Sentence,
    'x' | 'y' | 'z'
  > {
  readonly surfaces: Readonly<Record<SurfaceName, string>>;
  readonly surface: string;
  readonly surfaceTurn: string;
  readonly map: string;
  readonly point: string;
  readonly pointRole: string;
  readonly legend: {
    /** `{scale}` */
    readonly arrow: Readonly<Record<ArrowKind, string>>;
    readonly walk: string;
    readonly legs: string;
    readonly tangent: string;
    readonly level: string;
  };
  readonly formulas: FormulaWords;
  readonly formulaHint: string;
  readonly leaves: string;
  /** Under a legend whose levels are not evenly spaced. */
  readonly uneven: string;
  readonly gaps: string;
  readonly hNeedsDifference: string;
  readonly fnOverridden: string;
}

export const words: Words<SurfaceExplorerWords> = {
  en: {
    title: 'A surface, a point, and its gradient',
    caption:
      'The same point on the surface and on its map. The blue arrow is made of the two slopes and lies in the input plane: it is the gradient, where there is one. The red line is a walk along the arrow, over the ground.',
    params: {
      fn: 'Surface',
      formula: 'Or your own: z =',
      x: 'x',
      y: 'y',
      h: 'Step h of the difference',
      exact: 'Exact slopes',
      reach: 'Length of the walk, in arrows',
      azimuth: 'Turn the view',
      elevation: 'Tilt the view',
    },
    readouts: {
      z: 'height z',
      'slope-x': 'slope in x',
      'slope-y': 'slope in y',
      steepness: 'length of the arrow',
      direction: 'its direction, from +x',
    },
    sentences: {
      uphill:
        'The ground is {z} high here. It rises most steeply toward {direction}: at first by {steepness} for each unit of distance.',
      flat: 'The ground is {z} high and level here: the gradient is 0 and points nowhere.',
      kink: 'There is no gradient here. In x the slope is {leftX} coming from the left and {rightX} going right; in y it is {leftY} from below and {rightY} going up.',
      'no-slope':
        'The ground is {z} high here but has no gradient: a slope is infinite, or the ground ends here.',
      undefined: 'The formula has no height here, so it has no gradient either.',
      measured:
        'The two slopes are measured with steps of length h = {h}. Exactly, the ground rises most steeply toward {direction}: at first by {steepness} for each unit of distance.',
      'measured-flat':
        'The two slopes are measured with steps of length h = {h}. Exactly, the ground is level here, {z} high: the gradient is 0.',
      'measured-kink':
        'There is no gradient here. The two differences over h = {h} give {slopeX} and {slopeY} all the same, but in x the slope is {leftX} coming from the left and {rightX} going right; in y it is {leftY} from below and {rightY} going up.',
      'measured-no-slope':
        'There is no gradient here: a slope is infinite, or the ground ends here. The two differences over h = {h} give {slopeX} and {slopeY} all the same.',
      'no-difference':
        'The ground is {z} high here, but one step of length h = {h} away there is no height to compare with, or one too far from it to compute with.',
    },
    columns: { x: 'x', y: 'y', z: 'z' },
    surfaces: surfaceWords.en,
    surface: 'The surface in three dimensions',
    surfaceTurn: 'Turn with the arrow keys or by dragging.',
    map: 'The same surface as a map with lines of equal height',
    point: 'The point on the surface',
    pointRole: 'movable point',
    legend: {
      arrow: {
        exact: 'gradient, in the input plane (drawn × {scale})',
        measured: 'measured gradient, in the input plane (drawn × {scale})',
        'no-gradient': 'two differences as an arrow: no gradient (drawn × {scale})',
      },
      walk: 'walk along the arrow, true to scale',
      legs: 'its parts along x and along y',
      tangent: 'tangent in the direction of the walk',
      level: 'level curve through the point',
    },
    formulas: formulaWords.en,
    formulaHint: 'x, y, + − * / ^, sqrt, exp, log, sin, cos, tanh, abs, pi. Press Enter to draw it.',
    uneven: 'levels uneven',
    leaves: 'The walk leaves the window; it is drawn as far as the edge.',
    gaps: 'Where the formula has no height, or one too far from the others to draw, the surface has a gap.',
    hNeedsDifference: 'Exact slopes need no step.',
    fnOverridden: 'Your own formula is drawn. Empty its field to choose here.',
  },
  'zh-cn': {
    title: '曲面、曲面上的点，以及这一点的梯度',
    caption:
      '同一个点，画在曲面上，也画在等高线图上。蓝色箭头由两个斜率合成，躺在输入平面里：在有梯度的地方，它就是梯度。红线是沿着箭头在地面上走过的路。',
    params: {
      fn: '曲面',
      formula: '或者自己写：z =',
      x: 'x',
      y: 'y',
      h: '差分步长 h',
      exact: '精确斜率',
      reach: '步行长度（几倍箭头）',
      azimuth: '左右转动',
      elevation: '上下俯仰',
    },
    readouts: {
      z: '高度 z',
      'slope-x': 'x 方向的斜率',
      'slope-y': 'y 方向的斜率',
      steepness: '箭头长度',
      direction: '箭头方向（从 +x 起）',
    },
    sentences: {
      uphill: '这里的高度是 {z}。朝 {direction} 上坡最陡：起初每走一个单位升高 {steepness}。',
      flat: '这里的高度是 {z}，地面是平的：梯度为 0，不指向任何方向。',
      kink: '这一点没有梯度。沿 x：从左边来，斜率是 {leftX}；往右去，斜率是 {rightX}。沿 y：从下边来是 {leftY}，往上去是 {rightY}。',
      'no-slope': '这里的高度是 {z}，但没有梯度：要么斜率无穷大，要么曲面到此为止。',
      undefined: '公式在这里没有值，也就没有梯度。',
      measured:
        '这两个斜率是用长度 h = {h} 的步量出来的。精确地说，地面朝 {direction} 上坡最陡：起初每走一个单位升高 {steepness}。',
      'measured-flat':
        '这两个斜率是用长度 h = {h} 的步量出来的。精确地说，这里的地面是平的，高度是 {z}：梯度为 0。',
      'measured-kink':
        '这一点没有梯度。h = {h} 的两个差分照样给出 {slopeX} 和 {slopeY}；可是沿 x：从左边来，斜率是 {leftX}，往右去是 {rightX}；沿 y：从下边来是 {leftY}，往上去是 {rightY}。',
      'measured-no-slope':
        '这一点没有梯度：要么斜率无穷大，要么曲面到此为止。h = {h} 的两个差分照样给出 {slopeX} 和 {slopeY}。',
      'no-difference':
        '这里的高度是 {z}，但走一个步长 h = {h} 之后，那里没有高度可比，或者相差太大、无法计算。',
    },
    columns: { x: 'x', y: 'y', z: 'z' },
    surfaces: surfaceWords['zh-cn'],
    surface: '三维曲面',
    surfaceTurn: '用方向键或拖动来转动。',
    map: '同一曲面的等高线图',
    point: '曲面上的点',
    pointRole: '可移动的点',
    legend: {
      arrow: {
        exact: '梯度，在输入平面里（按 {scale} 倍画出）',
        measured: '量出的梯度，在输入平面里（按 {scale} 倍画出）',
        'no-gradient': '两个差分合成的箭头：不是梯度（按 {scale} 倍画出）',
      },
      walk: '沿箭头走的路（按实际长度）',
      legs: '这段路沿 x 和沿 y 的部分',
      tangent: '沿行走方向的切线',
      level: '过这一点的等高线',
    },
    formulas: formulaWords['zh-cn'],
    formulaHint: '可用 x、y、+ − * / ^、sqrt、exp、log、sin、cos、tanh、abs、pi。按回车键画出。',
    uneven: '间隔 不等',
    leaves: '这条路走出了窗口，只画到边上。',
    gaps: '公式没有值、或值离其余太远而画不下的地方，曲面上留有空缺。',
    hNeedsDifference: '精确斜率不需要步长。',
    fnOverridden: '现在画的是你自己的公式。清空公式，就可以在这里选择。',
  },
};
