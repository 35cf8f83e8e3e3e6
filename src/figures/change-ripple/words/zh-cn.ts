import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '一个变化怎样传过网络',
  caption:
    '只推动一个输入。每个单元里，左边的条是它的值，右边的条是它的变化；向上为正，除了很小的数，高度按对数画。‖Δ‖ 是一层所有单元的变化合起来的长度，上方的数是每一层把它乘上的倍数。点击或轻触别的输入，就改为推动它。超过 6 层时不画边。',
  params: {
    weights: '权重',
    weight: '权重的大小',
    width: '每层单元数',
    depth: '层数',
    activation: '激活函数',
    nudge: '推动量',
    input: '推动哪个输入',
    seed: '随机种子',
  },
  readouts: {
    growth: '最后一层乘上',
    'change-out': '末层的变化 ÷ 推动量',
    'change-true': '真实变化 ÷ 推动量',
    largest: '最多可达',
    'largest-weight': '最大的 |权重|',
  },
  sentences: {
    gone: '推动一点也没有传到：第 {depth} 层的变化恰好是 0。',
    'uniform-one':
      '推动传到 {width} 个单元，每个得到它的 {weight} 倍，合起来是 √{width} × {weight} = {typical} 倍。再加一层，每个单元就要把 {width} 个变化加在一起。',
    'uniform-small-grows':
      '每个权重都是 {weight}，传到末层的变化却是推动量的 {ratio} 倍：每个单元把 {width} 个变化加在一起，所以从第 2 层起，每层都乘上 {width} × {weight} = {each}。',
    'uniform-grows':
      '传到末层的变化是推动量的 {ratio} 倍：每个单元把 {width} 个变化加在一起，所以从第 2 层起，每层都乘上 {width} × {weight} = {each}。',
    'uniform-late':
      '推动分到 {width} 个单元，每个只得到 {weight} 倍，到末层还只有 {ratio} 倍。但从第 2 层起，每层都乘上 {width} × {weight} = {each}：再加几层看看。',
    'uniform-level':
      '每个单元把 {width} 个变化加在一起，各乘 {weight}：从第 2 层起，每层恰好乘 1，变化的长度不变。',
    'uniform-shrinks':
      '传到末层的变化是推动量的 {ratio} 倍：从第 2 层起，每层都乘上 {width} × {weight} = {each}，小于 1。',
    orthogonal:
      '权重是随机的，大小都不超过 {most}，变化的长度却丝毫不变：正交矩阵只旋转或翻转它，从不拉伸它。',
    'normal-grows':
      '传到末层的变化是推动量的 {ratio} 倍。正负不定的 {width} 个变化加在一起，大约只有一个的 √{width} 倍：每层大约乘上 √{width} × {weight} = {typical}。',
    'normal-shrinks':
      '传到末层的变化只有推动量的 {ratio} 倍，变小了。正负不定的 {width} 个变化加在一起，大约只有一个的 √{width} 倍：每层大约乘上 √{width} × {weight} = {typical}。',
    'normal-against':
      '传到末层的变化是推动量的 {ratio} 倍。平均来说，每层大约乘上 √{width} × {weight} = {typical}：单元这么少，结果由运气决定。换个种子试试。',
    'shear-first':
      '沿着输入 1，每层都乘 0.9，变化越来越小。同样这些层，却能把另一个变化放大到 {largest} 倍：试试推动输入 2。',
    'shear-rising':
      '两个特征值都是 0.9，所以传得足够远，任何变化都会缩小。可是到第 {depth} 层，它已经是推动量的 {ratio} 倍：起决定作用的是各层的乘积，不是单独一层。',
    'shear-falling':
      '两个特征值都是 0.9，所以传得足够远，任何变化都会缩小。可是它先变大，到第 {peak} 层是推动量的 {top} 倍；到第 {depth} 层是 {ratio} 倍。',
    'curved-woken':
      '按一阶近似，什么也传不到：途中的单元斜率为 0。可是推动量大到唤醒了它们：再算一遍，变化是推动量的 {true} 倍。',
    'curved-lost':
      '按一阶近似，传到末层的变化是推动量的 {ratio} 倍。再算一遍也验证不了：这么小的变化淹没在舍入误差里。',
    'curved-close':
      '按一阶近似，传到末层的变化是推动量的 {ratio} 倍；再算一遍得到 {true}，两者相符。最后一层乘上 {growth}：权重乘以各单元的斜率。',
    'curved-apart':
      '按一阶近似，传到末层的变化是推动量的 {ratio} 倍，再算一遍却是 {true}：推动量 {nudge} 太大，起点处的斜率不够用了。',
  },
  columns: {
    layer: '层号',
    unit: '单元',
    value: '值',
    change: '变化（一阶）',
    'true-change': '真实变化',
    'change-ratio': '该层 ‖Δ‖ ÷ 推动量',
    'true-ratio': '真实 ‖Δ‖ ÷ 推动量',
    largest: '最大奇异值',
  },
  choices: {
    weights: { uniform: '相同', orthogonal: '正交', normal: '随机', shear: '剪切' },
    activation: { identity: '无', tanh: 'tanh', relu: 'ReLU' },
  },
  network: '网络，从左到右：每个单元里是它的值和它的变化',
  growth: '每一层变化的长度，以及可能的最大长度',
  lengths: '‖Δ‖ ÷ 推动量',
  legend: {
    value: '值',
    change: '变化：雅可比矩阵 × 推动量',
    truth: '真实变化：再算一遍（单元里的空心框）',
    largest: '可能的最大长度：雅可比矩阵之积的最大奇异值',
  },
  ownWeights: {
    orthogonal: '正交矩阵的权重由它自己决定。',
    shear: '剪切矩阵有自己的权重：上排 0.9 和 10，下排 0 和 0.9。',
  },
  twoWide: '剪切矩阵只有两个单元。',
  noChance: '这里没有随机的东西。',
};
