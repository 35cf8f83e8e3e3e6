import type { Translation } from '@/figure/words';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { fn: surfaceWords['zh-cn'], along: { x: 'x', y: 'y' } },
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
};
