import type { Words } from '@/i18n/locale';
import { activationWords } from '../activation-words';
import type { FigureWords } from '../figure-model';
import type { Marked } from './cells';
import type { Show } from './measure';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';

type Size = 'unit' | 'layer' | 'global' | 'weight' | 'update';

export interface UnitGradientsWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly shows: Readonly<Record<Show, string>>;
  readonly optimizers: Readonly<Record<'sgd' | 'adam', string>>;
  readonly activations: Readonly<Record<'tanh' | 'sigmoid' | 'relu', string>>;
  readonly map: string;
  /** What the cells, the bars and the line are; `{value}` of the line, `{reference}` of the colors. */
  readonly pictures: Readonly<
    Record<
      Show,
      { readonly units: string; readonly layers: string; readonly global: string; readonly scale: string }
    >
  >;
  readonly layerAxis: string;
  readonly readOut: string;
  /** Under the column of the layer in which a number passed the largest. */
  readonly overflow: string;
  /** Beside the mark of a fate, under the scale that it is read on. */
  readonly marks: {
    readonly far: Readonly<Record<'gradient' | 'update', Readonly<Record<Exclude<Marked, 'dead'>, string>>>>;
    readonly dead: string;
  };
  readonly lossCurve: string;
  readonly noSteps: string;
  readonly sizes: {
    readonly caption: string;
    readonly smallest: string;
    readonly largest: string;
    readonly rows: Readonly<Record<Size, { readonly name: string; readonly formula: string }>>;
  };
}

export const words: Words<UnitGradientsWords> = {
  en: {
    title: 'Every unit of a network in training',
    caption:
      'The network learns to tell two clouds of points apart; every step looks at all 32 examples. Each column is a layer, the input on the left and the loss on the right; each cell is a unit i, and wᵢ are its incoming weights with its bias. Behind the gap stands the read-out. The bars below show the same quantity for whole layers, the dashed line for the whole network.',
    params: {
      show: 'Show',
      steps: 'Steps to train',
      optimizer: 'Optimizer',
      rate: 'Learning rate',
      activation: 'Activation',
      gain: 'Gain of the first weights',
      depth: 'Hidden layers',
      width: 'Units per layer',
      seed: 'Random seed',
    },
    readouts: {
      step: 'step',
      loss: 'loss',
      'global-norm': 'global gradient norm',
      spread: 'largest / smallest unit above 0',
      vanishing: 'vanishing units',
      exploding: 'exploding units',
      dead: 'units at exactly 0',
    },
    sentences: {
      both: 'In one network, at one time: the gradient is more than {far} times the last hidden layer’s in {exploding} of {units} hidden units, and less than a hundredth of it in {vanishing}. The global norm, {global}, tells nothing of this: the louder half of the hidden layers makes {louderShare}% of its square, layer {quietest} makes {quietestShare}%.',
      vanishing:
        'In {vanishing} of {units} hidden units the gradient is less than a hundredth of the last hidden layer’s; the units’ gradients differ by a factor of {gradientSpread}. The global norm, {global}, does not tell: layer {quietest} makes {quietestShare}% of its square.',
      exploding:
        'In {exploding} of {units} hidden units the gradient is more than {far} times the last hidden layer’s. The global norm, {global}, hears little else: the louder half of the hidden layers makes {louderShare}% of its square, layer {loudest} alone {loudestShare}%.',
      healthy:
        'An even picture: in {even} of {units} hidden units the gradient is within a factor of {far} of the last hidden layer’s. The global norm is {global}, and the largest share of its square that one hidden layer has is {loudestShare}%.',
      'healthy-dead':
        'In {dead} of {units} hidden units the gradient is exactly 0: the activation is flat there for every example, or nothing above listens. In {even} more it is within a factor of {far} of the last hidden layer’s. The global norm, {global}, does not tell one from the other.',
      dead: 'In {dead} of {units} hidden units the gradient is exactly 0: there is nothing to learn from. The global norm, {global}, is what is left in the others and in the read-out.',
      'all-dead':
        'Every gradient is exactly 0, in all {units} hidden units and in the read-out: there is nothing to learn from.',
      weight:
        'The units’ weights differ by a factor of {weightSpread}, between {lowest} and {highest}; their gradients differ by a factor of {gradientSpread}. The size of a weight does not tell the size of its gradient.',
      'weight-alone':
        'The norms of the units’ weights lie between {lowest} and {highest}; their gradients are all exactly 0. The size of a weight does not tell the size of its gradient.',
      'update-both':
        'One learning rate cannot serve both: this step changes {exploding} of {units} hidden units by more than a tenth of their own weights, {vanishing} by less than a hundred-thousandth. Their gradients differ by a factor of {gradientSpread}.',
      'update-frozen':
        'This step changes {vanishing} of {units} hidden units by less than a hundred-thousandth of their own weights, next to nothing, and the quickest by {highest} of its weights. The updates differ by a factor of {updateSpread}: no one learning rate suits them all.',
      'update-slow':
        'This step changes {vanishing} of {units} hidden units by less than a hundred-thousandth of their own weights. The updates differ by a factor of only {updateSpread}: with a larger rate, all could learn.',
      'update-thrown':
        'This step changes {exploding} of {units} hidden units by more than a tenth of their own weights, up to {highest} times: whatever they held is thrown away.',
      'update-even':
        'This step changes {even} of {units} hidden units by a modest share of their own weights, between a hundred-thousandth and a tenth: they can learn.',
      'update-adam':
        'The units’ gradients differ by a factor of {gradientSpread}, their updates only by {updateSpread}: Adam divides each weight’s gradient by its own recent size. A small gradient then no longer means a small step.',
      'update-dead':
        'This step leaves {dead} of {units} hidden units exactly as they were: the gradient there is 0, or too small to change the last digit of a weight.',
      'overflow-activation':
        'The run has ended: on the way forward in step {next} a number in layer {layer} passed 3.4e38, the largest that float32 holds. What is shown of that step is computed in float64.',
      'overflow-loss':
        'The run has ended: in step {next} the loss passed 3.4e38, the largest number that float32 holds. What is shown of that step is computed in float64.',
      'overflow-gradient':
        'The run has ended: on the way back in step {next} a gradient in layer {layer} passed 3.4e38, the largest number that float32 holds. The layers after it still had finite ones.',
      'overflow-weight':
        'The run has ended: step {next} would carry a weight of layer {layer} past 3.4e38, the largest number that float32 holds.',
      nan: 'The run has ended: in step {next} a number in layer {layer} was none (NaN).',
    },
    columns: {
      layer: 'layer',
      unit: 'unit',
      gradient: '‖∂L/∂wᵢ‖',
      weight: '‖wᵢ‖',
      update: '‖Δwᵢ‖/‖wᵢ‖',
    },
    shows: { gradient: 'Gradient', weight: 'Weights', update: 'Update ratio' },
    optimizers: { sgd: 'SGD', adam: 'Adam' },
    activations: activationWords.en,
    map: 'Every unit as a cell, every layer as a bar, the network as a line',
    pictures: {
      gradient: {
        units: 'Gradient of each unit, ‖∂L/∂wᵢ‖',
        layers: 'of each layer, √Σ‖∂L/∂wᵢ‖²',
        global: 'dashed: global norm {value}',
        scale: 'Times the last hidden layer’s typical unit, {reference}',
      },
      weight: {
        units: 'Weights of each unit, ‖wᵢ‖',
        layers: 'of each layer, √Σ‖wᵢ‖²',
        global: 'dashed: all weights {value}',
        scale: 'Norm of a unit’s weights',
      },
      update: {
        units: 'Update to weights of each unit, ‖Δwᵢ‖/‖wᵢ‖',
        layers: 'of each layer, ‖ΔW‖/‖W‖',
        global: 'dashed: network {value}',
        scale: 'Share of its weights that a step changes; usual: 10⁻³',
      },
    },
    layerAxis: 'layer (1 sees the input)',
    readOut: 'read-out',
    overflow: 'overflow',
    marks: {
      far: {
        gradient: { vanishing: 'vanishing: below 1/100', exploding: 'exploding: above 100' },
        update: { vanishing: 'vanishing: below 1/100,000', exploding: 'exploding: above 1/10' },
      },
      dead: 'exactly 0',
    },
    lossCurve: 'The loss after each step, on a logarithmic axis',
    noSteps: 'There are no steps to play.',
    sizes: {
      caption: 'Not to be confused, at this step',
      smallest: 'smallest above 0',
      largest: 'largest',
      rows: {
        unit: { name: 'gradient of a hidden unit', formula: '‖∂L/∂wᵢ‖' },
        layer: { name: 'gradient of a layer', formula: '√Σ unit²' },
        global: { name: 'global gradient norm', formula: '√Σ layer²' },
        weight: { name: 'weights of a hidden unit', formula: '‖wᵢ‖' },
        update: { name: 'update / weights of a unit', formula: '‖Δwᵢ‖/‖wᵢ‖' },
      },
    },
  },
  'zh-cn': {
    title: '训练中的网络，逐个单元来看',
    caption:
      '网络在学习区分两团点，每一步都看全部 32 个样本。每一列是一层，左边靠近输入，右边靠近损失；每一格是一个单元 i，wᵢ 是它的输入权重和偏置。隔开的一列是输出层。下方的柱子是同一个量在整层上的值，虚线是它在整个网络上的值。',
    params: {
      show: '显示',
      steps: '训练步数',
      optimizer: '优化器',
      rate: '学习率',
      activation: '激活函数',
      gain: '初始权重的增益',
      depth: '隐藏层数',
      width: '每层单元数',
      seed: '随机种子',
    },
    readouts: {
      step: '第几步',
      loss: '损失',
      'global-norm': '全局梯度范数',
      spread: '最大单元 / 最小的非零单元',
      vanishing: '消失的单元',
      exploding: '爆炸的单元',
      dead: '恰好为 0 的单元',
    },
    sentences: {
      both: '同一个网络，同一时刻：{units} 个隐藏单元里，有 {exploding} 个的梯度超过最后一个隐藏层的 {far} 倍，有 {vanishing} 个不到它的百分之一。全局范数是 {global}，从中完全看不出这一点：它的平方里，较大的那一半隐藏层占了 {louderShare}%，第 {quietest} 层只占 {quietestShare}%。',
      vanishing:
        '{units} 个隐藏单元里，有 {vanishing} 个的梯度不到最后一个隐藏层的百分之一；各单元的梯度最多相差 {gradientSpread} 倍。全局范数是 {global}，从中看不出来：它的平方里，第 {quietest} 层只占 {quietestShare}%。',
      exploding:
        '{units} 个隐藏单元里，有 {exploding} 个的梯度超过最后一个隐藏层的 {far} 倍。全局范数是 {global}，反映的几乎只是它们：它的平方里，较大的那一半隐藏层占了 {louderShare}%，第 {loudest} 层一层就占 {loudestShare}%。',
      healthy:
        '各处均匀：{units} 个隐藏单元里，有 {even} 个的梯度与最后一个隐藏层相差不到 {far} 倍。全局范数是 {global}，没有哪个隐藏层在它的平方里超过 {loudestShare}%。',
      'healthy-dead':
        '{units} 个隐藏单元里，有 {dead} 个的梯度恰好是 0：对每个样本，激活函数在那里都是平的，或者上面没有单元用到它们。其余单元里，有 {even} 个与最后一个隐藏层相差不到 {far} 倍。全局范数是 {global}，分不出这两类单元。',
      dead: '{units} 个隐藏单元里，有 {dead} 个的梯度恰好是 0：它们什么也学不到。全局范数 {global} 只来自其余的单元和输出层。',
      'all-dead': '全部 {units} 个隐藏单元和输出层的梯度都恰好是 0：什么也学不到。',
      weight:
        '各单元的权重范数在 {lowest} 和 {highest} 之间，最多相差 {weightSpread} 倍；它们的梯度却最多相差 {gradientSpread} 倍。权重的大小说明不了梯度的大小。',
      'weight-alone':
        '各单元的权重范数在 {lowest} 和 {highest} 之间；它们的梯度却都恰好是 0。权重的大小说明不了梯度的大小。',
      'update-both':
        '一个学习率顾不了两头：这一步里，{units} 个隐藏单元中有 {exploding} 个的改变量超过自身权重的十分之一，有 {vanishing} 个不到十万分之一。它们的梯度最多相差 {gradientSpread} 倍。',
      'update-frozen':
        '这一步里，{units} 个隐藏单元中有 {vanishing} 个的改变量不到自身权重的十万分之一，几乎原地不动，而最快的单元改变了自身权重的 {highest} 倍。更新量最多相差 {updateSpread} 倍，没有哪个学习率适合所有单元。',
      'update-slow':
        '这一步里，{units} 个隐藏单元中有 {vanishing} 个的改变量不到自身权重的十万分之一。更新量最多只相差 {updateSpread} 倍：把学习率调大，它们就都学得动。',
      'update-thrown':
        '这一步里，{units} 个隐藏单元中有 {exploding} 个的改变量超过自身权重的十分之一，最大的达到 {highest} 倍：原有的东西被一下子冲掉了。',
      'update-even':
        '这一步里，{units} 个隐藏单元中有 {even} 个，改变量在自身权重的十万分之一和十分之一之间：它们都学得动。',
      'update-adam':
        '各单元的梯度最多相差 {gradientSpread} 倍，更新量却只相差 {updateSpread} 倍：Adam 把每个权重的梯度除以它自己近来的大小。于是梯度小不再意味着步子小。',
      'update-dead':
        '这一步里，{units} 个隐藏单元中有 {dead} 个纹丝不动：梯度是 0，或者小到连权重的最后一位数字都改不了。',
      'overflow-activation':
        '训练中止：第 {next} 步的前向计算中，第 {layer} 层有一个数超过了 3.4e38，float32 装不下更大的数。图中这一步的数是用 float64 算的。',
      'overflow-loss':
        '训练中止：第 {next} 步的损失超过了 3.4e38，float32 装不下更大的数。图中这一步的数是用 float64 算的。',
      'overflow-gradient':
        '训练中止：第 {next} 步的反向计算中，第 {layer} 层有一个梯度超过了 3.4e38，float32 装不下更大的数。它后面各层的梯度还是有限的。',
      'overflow-weight':
        '训练中止：第 {next} 步会使第 {layer} 层的一个权重超过 3.4e38，float32 装不下更大的数。',
      nan: '训练中止：第 {next} 步，第 {layer} 层出现了不是数的结果（NaN）。',
    },
    columns: {
      layer: '层',
      unit: '单元',
      gradient: '‖∂L/∂wᵢ‖',
      weight: '‖wᵢ‖',
      update: '‖Δwᵢ‖/‖wᵢ‖',
    },
    shows: { gradient: '梯度', weight: '权重', update: '更新量 / 权重' },
    optimizers: { sgd: 'SGD', adam: 'Adam' },
    activations: activationWords['zh-cn'],
    map: '每个单元一格，每层一根柱子，整个网络一条线',
    pictures: {
      gradient: {
        units: '每个单元的梯度 ‖∂L/∂wᵢ‖',
        layers: '每一层的梯度 √Σ‖∂L/∂wᵢ‖²',
        global: '虚线：全局范数 {value}',
        scale: '是最后一个隐藏层典型单元（{reference}）的多少倍',
      },
      weight: {
        units: '每个单元的权重 ‖wᵢ‖',
        layers: '每一层的权重 √Σ‖wᵢ‖²',
        global: '虚线：全部权重 {value}',
        scale: '单元权重的范数',
      },
      update: {
        units: '每个单元的更新量与权重之比 ‖Δwᵢ‖/‖wᵢ‖',
        layers: '每一层的比值 ‖ΔW‖/‖W‖',
        global: '虚线：整个网络 {value}',
        scale: '一步改变自身权重的多大一部分；通常约 10⁻³',
      },
    },
    layerAxis: '层（第 1 层连着输入）',
    readOut: '输出',
    overflow: '溢出',
    marks: {
      far: {
        gradient: { vanishing: '消失：不到 1/100', exploding: '爆炸：超过 100 倍' },
        update: { vanishing: '消失：不到十万分之一', exploding: '爆炸：超过十分之一' },
      },
      dead: '恰好为 0',
    },
    lossCurve: '每一步之后的损失（对数坐标）',
    noSteps: '没有步骤可以播放。',
    sizes: {
      caption: '此刻不可混淆的几个量',
      smallest: '非零最小',
      largest: '最大',
      rows: {
        unit: { name: '隐藏单元的梯度', formula: '‖∂L/∂wᵢ‖' },
        layer: { name: '一层的梯度', formula: '√Σ 单元²' },
        global: { name: '全局梯度范数', formula: '√Σ 层²' },
        weight: { name: '隐藏单元的权重', formula: '‖wᵢ‖' },
        update: { name: '更新量与权重之比', formula: '‖Δwᵢ‖/‖wᵢ‖' },
      },
    },
  },
};
