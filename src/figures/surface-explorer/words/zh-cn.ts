import type { Translation } from '@/figure/words';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { fn: surfaceWords['zh-cn'] },
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
  formulas: {
    empty: '请输入含 x 和 y 的公式，例如 sin(x) * y。',
    'too-long': '公式太长：最多 {limit} 个字符。请写短一些。',
    syntax: '公式在第 {position} 个字符处中断或有误。',
    'unknown-name': '这里没有“{name}”：变量只有 x 和 y，常数只有 pi 和 e。',
    'unknown-function': '这里没有函数“{name}”。',
    arguments: '“{name}”的参数个数不对。',
    unsupported: '这里读不了 {what}。',
    'no-parser': '公式解析器没能加载。请检查网络，然后刷新页面。',
  },
  formulaHint: '可用 x、y、+ − * / ^、sqrt、exp、log、sin、cos、tanh、abs、pi。按回车键画出。',
  uneven: '间隔 不等',
  leaves: '这条路走出了窗口，只画到边上。',
  gaps: '公式没有值、或值离其余太远而画不下的地方，曲面上留有空缺。',
  hNeedsDifference: '精确斜率不需要步长。',
  fnOverridden: '现在画的是你自己的公式。清空公式，就可以在这里选择。',
};
