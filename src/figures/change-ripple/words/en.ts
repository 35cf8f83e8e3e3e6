import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

export interface ChangeRippleWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly kinds: Readonly<Record<(typeof schema.weights.choices)[number], string>>;
  readonly activations: Readonly<Record<(typeof schema.activation.choices)[number], string>>;
  readonly network: string;
  readonly growth: string;
  /** The vertical axis of the chart. */
  readonly lengths: string;
  readonly legend: {
    readonly value: string;
    readonly change: string;
    readonly truth: string;
    readonly largest: string;
  };
  readonly ownWeights: Readonly<Record<'orthogonal' | 'shear', string>>;
  readonly twoWide: string;
  readonly noChance: string;
}

export const words: Words<ChangeRippleWords> = {
  en: {
    title: 'A change runs through a network',
    caption:
      'One input is nudged. In every unit the left bar is its value, the right bar its change; up is positive, and heights are logarithmic for all but small numbers. ‖Δ‖ is the length of a layer’s change, all units together; the numbers at the top are what each layer multiplies it by. Click or tap an input to nudge it instead. With more than 6 layers the edges are left out.',
    params: {
      weights: 'Weights',
      weight: 'Size of a weight',
      width: 'Units in a layer',
      depth: 'Layers',
      activation: 'Activation',
      nudge: 'Nudge',
      input: 'Nudged input',
      seed: 'Seed',
    },
    readouts: {
      growth: 'the last layer multiplies by',
      'change-out': 'change at the end ÷ nudge',
      'change-true': 'true change ÷ nudge',
      largest: 'at most possible',
      'largest-weight': 'largest |weight|',
    },
    sentences: {
      gone: 'Nothing of the nudge arrives: at layer {depth} the change is exactly 0.',
      'uniform-one':
        'The nudge reaches {width} units, {weight} of it each: together that is √{width} × {weight} = {typical} nudges. In a second layer each unit adds up {width} changes.',
      'uniform-small-grows':
        'Every weight is {weight}, yet the nudge arrives {ratio} times as large: each unit adds up {width} changes, and from layer 2 on that makes {width} × {weight} = {each} a layer.',
      'uniform-grows':
        'The nudge arrives {ratio} times as large: each unit adds up {width} changes, and from layer 2 on that makes {width} × {weight} = {each} a layer.',
      'uniform-late':
        'The nudge first shrinks, on {width} units to {weight} each, and is still {ratio} times as large. But from layer 2 on each layer multiplies by {width} × {weight} = {each}: add layers.',
      'uniform-level':
        'Each unit adds up {width} changes, each times {weight}: from layer 2 on that makes exactly 1, and the change keeps its length.',
      'uniform-shrinks':
        'The nudge arrives {ratio} times as large: from layer 2 on each layer multiplies by {width} × {weight} = {each}, below 1.',
      orthogonal:
        'The weights are random, none larger than {most} in size, and the change keeps its length exactly: an orthogonal matrix rotates or reflects it and never stretches it.',
      'normal-grows':
        'The nudge arrives {ratio} times as large. Changes with random signs add up to √{width} of one, not {width}: a layer multiplies by about √{width} × {weight} = {typical}.',
      'normal-shrinks':
        'The nudge arrives {ratio} times as large: it has shrunk. Changes with random signs add up to √{width} of one, not {width}: a layer multiplies by about √{width} × {weight} = {typical}.',
      'normal-against':
        'The nudge arrives {ratio} times as large. On average a layer would multiply it by about √{width} × {weight} = {typical}: with so few units chance decides. Try other seeds.',
      'shear-first':
        'Along input 1 every layer multiplies by 0.9, and the change shrinks. The same layers can multiply another change by up to {largest}: nudge input 2.',
      'shear-rising':
        'Both eigenvalues are 0.9, so in the long run every change shrinks. But by layer {depth} it has grown {ratio} times: what counts is the product of the layers, not one layer.',
      'shear-falling':
        'Both eigenvalues are 0.9, so in the long run every change shrinks. But first it grows, {top} times by layer {peak}; at layer {depth} it is {ratio} times the nudge.',
      'curved-woken':
        'To first order nothing arrives, because units with slope 0 stand in the way. The nudge is large enough to wake them: a second pass finds {true} times the nudge.',
      'curved-lost':
        'To first order the nudge arrives {ratio} times as large. A second pass cannot check it: so small a change is lost in rounding.',
      'curved-close':
        'To first order the nudge arrives {ratio} times as large, and a second pass agrees: {true}. The last layer multiplies by {growth}: weights times the slopes of its units.',
      'curved-apart':
        'To first order the nudge arrives {ratio} times as large, but a second pass finds {true}: a nudge of {nudge} is too large for slopes taken at the start.',
    },
    columns: {
      layer: 'layer',
      unit: 'unit',
      value: 'value',
      change: 'change, first order',
      'true-change': 'true change',
      'change-ratio': '‖Δ‖ of the layer ÷ nudge',
      'true-ratio': 'true ‖Δ‖ ÷ nudge',
      largest: 'largest singular value',
    },
    kinds: { uniform: 'equal', orthogonal: 'orthogonal', normal: 'random', shear: 'shear' },
    activations: { identity: 'none', tanh: 'tanh', relu: 'ReLU' },
    network: 'The network from left to right: in every unit its value and its change',
    growth: 'Length of the change at every layer, and the longest possible',
    lengths: '‖Δ‖ ÷ nudge',
    legend: {
      value: 'value',
      change: 'change: Jacobian × nudge',
      truth: 'true change, by a second pass (in a unit: the outline)',
      largest: 'longest possible: largest singular value of the product of the Jacobians',
    },
    ownWeights: {
      orthogonal: 'Orthogonal matrices set their own weights.',
      shear: 'The shear has its own: 0.9 and 10 above, 0 and 0.9 below.',
    },
    twoWide: 'The shear has two units.',
    noChance: 'Nothing here is left to chance.',
  },
  'zh-cn': {
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
    kinds: { uniform: '相同', orthogonal: '正交', normal: '随机', shear: '剪切' },
    activations: { identity: '无', tanh: 'tanh', relu: 'ReLU' },
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
  },
};
