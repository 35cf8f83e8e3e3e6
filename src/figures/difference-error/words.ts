import type { SurfaceName } from '@/core/landscapes';
import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';

export interface DifferenceErrorWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly surfaces: Readonly<Record<SurfaceName, string>>;
  readonly axes: Readonly<Record<'x' | 'y', string>>;
  readonly chart: string;
  /** Over the vertical axis: the absolute error of the slope. */
  readonly axis: string;
  readonly forward: string;
  readonly central: string;
  readonly truncation: string;
  readonly roundOff: string;
  /** At the bottom of the vertical axis, where errors of 0 are drawn. */
  readonly belowFloor: string;
  readonly noSlope: string;
  readonly handleRole: string;
  readonly map: string;
  readonly point: string;
  readonly pointRole: string;
  readonly uneven: string;
  readonly legend: {
    readonly forward: string;
    readonly central: string;
    /** Where the step is too short for the map: `{label}`. */
    readonly tooNear: string;
  };
}

export const words: Words<DifferenceErrorWords> = {
  en: {
    title: 'How wrong is a measured slope?',
    caption:
      'Distance of two measured slopes from the exact one, over twelve powers of ten of the step h. Thin lines are what theory expects. Drag h, or drag the point on the map.',
    params: { fn: 'Surface', along: 'Slope along', x: 'x', y: 'y', h: 'Step h' },
    readouts: {
      h: 'step h',
      'error-forward': 'forward error',
      'error-central': 'central error',
      exact: 'exact slope',
    },
    sentences: {
      truncation:
        'At h = {h} truncation rules: the forward difference is {forward} off, the central one {central}. Smaller steps still help, down to about {footForward} and {footCentral}.',
      between:
        'At h = {h} the forward difference is {forward} off and still gains from smaller steps. The central one is {central} off and already suffers from round-off, as it does below {footCentral}.',
      'round-off':
        'At h = {h} round-off rules: the forward difference is {forward} off, the central one {central}. Larger steps would help, up to about {footForward} and {footCentral}.',
      'no-truncation':
        'Here the bends on both sides cancel, so the central difference has no truncation error, only round-off: at this h it is {central} off. The forward one is {forward} off, and its best step is about {footForward}.',
      symmetric:
        'Here the two sides mirror each other, and the central difference is exactly right at every h. The forward one is {forward} off.',
      other:
        'At h = {h} the forward difference is {forward} off, the central one {central}. At this point one of the two errors is missing, so not every curve is a V.',
      kink: 'There is no slope along {along} here, so no error can be drawn: it is {left} on one side and {right} on the other. Small differences report {right} (forward) or the mean of both (central), and do not warn you.',
      undefined: 'The surface has no slope here, so there is nothing to compare a difference with.',
    },
    columns: { h: 'h', forward: 'forward error', central: 'central error' },
    surfaces: surfaceWords.en,
    axes: { x: 'x', y: 'y' },
    chart: 'Error of both differences against the step h, on logarithmic axes',
    axis: '|error|',
    forward: 'forward',
    central: 'central',
    truncation: 'truncation',
    roundOff: 'round-off',
    belowFloor: 'below 10⁻¹⁷',
    noSlope: 'no slope here',
    handleRole: 'movable line',
    map: 'The surface as a map, with the point where the slope is measured',
    point: 'The point where the slope is measured',
    pointRole: 'movable point',
    uneven: 'levels uneven',
    legend: {
      forward: 'one step h ahead of the point',
      central: 'one step h back: only the central difference looks there',
      tooNear: '{label} (too near to see)',
    },
  },
  'zh-cn': {
    title: '量出来的斜率差多少？',
    caption:
      '两种差分量出的斜率与精确斜率相差多少；步长 h 横跨十二个数量级。细直线是理论的预期。可以拖动 h，也可以拖动地图上的点。',
    params: { fn: '曲面', along: '沿哪条轴', x: 'x', y: 'y', h: '步长 h' },
    readouts: {
      h: '步长 h',
      'error-forward': '前向差分的误差',
      'error-central': '中心差分的误差',
      exact: '精确斜率',
    },
    sentences: {
      truncation:
        'h = {h} 时截断误差占上风：前向差分差 {forward}，中心差分差 {central}。步长再小些还有好处，一直小到大约 {footForward}（前向）和 {footCentral}（中心）。',
      between:
        'h = {h} 时，前向差分差 {forward}，步长再小些还会更准；中心差分差 {central}，已经受舍入误差之害：低于 {footCentral} 就是如此。',
      'round-off':
        'h = {h} 时舍入误差占上风：前向差分差 {forward}，中心差分差 {central}。步长应当放大，到大约 {footForward}（前向）和 {footCentral}（中心）为止。',
      'no-truncation':
        '在这一点，两侧的弯曲互相抵消，中心差分没有截断误差，只有舍入误差：h 取现在的值时差 {central}。前向差分差 {forward}，它的最佳步长大约是 {footForward}。',
      symmetric: '这一点的两侧互为镜像，中心差分在任何 h 下都分毫不差。前向差分差 {forward}。',
      other:
        'h = {h} 时，前向差分差 {forward}，中心差分差 {central}。在这一点，两种误差缺了一种，所以并非每条曲线都是 V 形。',
      kink: '这里沿 {along} 没有斜率，也就谈不上误差：一侧的斜率是 {left}，另一侧是 {right}。步长很小时，前向差分报出 {right}，中心差分报出两者的平均，都不会提醒你。',
      undefined: '曲面在这里没有斜率，差分无从比较。',
    },
    columns: { h: 'h', forward: '前向差分的误差', central: '中心差分的误差' },
    surfaces: surfaceWords['zh-cn'],
    axes: { x: 'x', y: 'y' },
    chart: '两种差分的误差随步长 h 的变化（双对数坐标）',
    axis: '|误差|',
    forward: '前向差分',
    central: '中心差分',
    truncation: '截断误差',
    roundOff: '舍入误差',
    belowFloor: '小于 10⁻¹⁷',
    noSlope: '这里没有斜率',
    handleRole: '可移动的线',
    map: '曲面的等高线图，以及测量斜率的点',
    point: '测量斜率的点',
    pointRole: '可移动的点',
    uneven: '间隔 不等',
    legend: {
      forward: '向前一步 h',
      central: '向后一步 h（只有中心差分用到）',
      tooNear: '{label}（太近，看不出）',
    },
  },
};
