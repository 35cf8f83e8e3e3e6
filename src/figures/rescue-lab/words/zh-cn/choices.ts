import type { Translation } from '@/figure/words';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Words } from '../en';

export const choices: Translation<Words['choices']> = {
  data: {
    spiral: '螺旋',
    circles: '同心圆',
    xor: '异或',
    moons: '月牙',
    gaussians: '两团高斯',
    csv: '自己的数据（CSV）',
  },
  activation: activationWords['zh-cn'],
  init: {
    normal: '正态，σ = 1/√n（同 LeCun）',
    xavier: 'Xavier',
    he: 'He',
    lecun: 'LeCun（σ = 1/√n）',
    orthogonal: '正交',
  },
  norm: { none: '无', batch: '批量归一化', layer: '层归一化' },
  residual: { none: '无', plain: 'x + f(x)', scaled: 'x + f(x)/√深度' },
  optimizer: { sgd: 'SGD', momentum: '动量', rmsprop: 'RMSProp', adagrad: 'AdaGrad', adam: 'Adam' },
  clip: { none: '不裁剪', norm: '按范数', value: '按值' },
  penalty: { none: '无', l1: 'L1：s·Σ|w|', l2: 'L2：s/2·Σw²', decay: '权重衰减 s' },
  precision: { float16: 'float16', float32: 'float32', float64: 'float64' },
  challenge: {
    none: '不做挑战，自由试验',
    'straight-line': '只会画一条直线',
    'too-slow': '几乎不动',
    'make-it-explode': '故意弄坏它',
    'silent-sigmoid': '沉默的 sigmoid',
    'make-it-vanish': '不到万亿分之一',
    'largest-rate': '悬崖边缘',
    runaway: '失控',
    'dead-units': '死亡单元',
    'gone-in-float16': '16 位装不下',
    overfitted: '死记硬背',
    'growing-shortcuts': '越加越大的跳跃连接',
    'rescue-fifty': '拯救五十层',
  },
};
