import type { Translation } from '@/figure/words';
import { surfaceWords } from '@/scenes/landscape/surface-names';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { fn: surfaceWords['zh-cn'] },
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
};
