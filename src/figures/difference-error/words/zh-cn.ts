import type { Translation } from '@/figure/words';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { fn: surfaceWords['zh-cn'], along: { x: 'x', y: 'y' } },
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
};
