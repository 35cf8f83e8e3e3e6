import type { Verdict } from '@/core/network/verdict';
import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';

export interface MemoryCellWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** `{verdict}` `{ratio}` */
  readonly verdictAt: string;
  readonly rnn: string;
  readonly lstm: string;
  readonly axis: string;
  readonly measure: string;
  readonly legend: Readonly<Record<'hidden' | 'cell' | 'simple', string>>;
}

export const words: Words<MemoryCellWords> = {
  en: {
    title: 'A memory cell in the backward pass',
    caption:
      'A plain recurrent network and an LSTM, 32 units each, read the same random inputs; the loss looks at the last state alone. The curves show what is left of the gradient at each earlier step, as a share of what it is at the end. Read them from right to left.',
    params: {
      forget: 'Forget-gate bias (LSTM)',
      gain: 'Gain of the recurrent weights (both)',
      steps: 'Time steps',
      seed: 'Seed',
    },
    readouts: {
      rnn: 'RNN: ‖∂L/∂h‖, first/last',
      'lstm-cell': 'LSTM: ‖∂L/∂c‖, first/last',
      'lstm-hidden': 'LSTM: ‖∂L/∂h‖, first/last',
      simple: 'forget gate alone: σ(bias)ᵀ',
    },
    sentences: {
      'lstm-saves':
        'In the backward pass over {steps} steps, the RNN’s gradient is multiplied by {rnn}: it has vanished. In the LSTM the memory cell carries it: ×{lstm}.',
      'both-vanish':
        'Both vanish: ×{rnn} in the RNN, ×{lstm} in the LSTM. Its forget gate keeps {kept} a step, which alone would make {simple} over {steps} steps.',
      'both-arrive': 'Over {steps} steps both gradients arrive: ×{rnn} in the RNN, ×{lstm} in the LSTM.',
      'rnn-explodes':
        'At gain {gain} the RNN’s gradient explodes: {rnn-grown}. The LSTM’s arrives with this seed: ×{lstm}.',
      'lstm-explodes':
        'Here it is the LSTM’s gradient that explodes: {lstm-grown}. The RNN’s is multiplied by {rnn}.',
      'both-explode':
        'At gain {gain} both explode with this seed: {rnn-grown} in the RNN, {lstm-grown} in the LSTM. The path along its cell does not grow; the one through the gates and h meets the recurrent weights at every step.',
      'rnn-arrives':
        'The RNN’s gradient arrives: ×{rnn}. The LSTM forgets: its gate keeps {kept} a step, and over {steps} steps the gradient vanishes, ×{lstm}.',
      'one-explodes-one-vanishes':
        'In the RNN the gradient explodes, {rnn-grown}; in the LSTM it vanishes, ×{lstm}, because the forget gate keeps only {kept} a step.',
      'no-recurrence':
        'At gain 0 no state reaches the next step of the RNN, and the gradient ends at once. In the LSTM the cell alone leads back: ×{lstm}.',
    },
    columns: {
      step: 'step t',
      rnn: 'RNN ‖∂L/∂h‖',
      'lstm-cell': 'LSTM ‖∂L/∂c‖',
      'lstm-hidden': 'LSTM ‖∂L/∂h‖',
      bound: 'gainᵀ⁻ᵗ',
      simple: 'σ(bias)ᵀ⁻ᵗ',
    },
    verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
    verdictAt: '{verdict}: ×{ratio}',
    rnn: 'RNN',
    lstm: 'LSTM',
    axis: 'time step t (loss at the right end)',
    measure: 'gradient, as a share of the end’s',
    legend: {
      hidden: '‖∂L/∂h‖, the state',
      cell: '‖∂L/∂c‖, the memory cell',
      simple:
        'a power of one factor a step: for the RNN its gain, the most that is possible; for the LSTM its forget gate alone, σ(bias)',
    },
  },
  'zh-cn': {
    title: '记忆单元与回传的梯度',
    caption:
      '一个普通循环网络和一个 LSTM，各 32 个单元，读入同样的随机序列，损失只看最后的状态。曲线表示回到每个更早的时间步时，梯度还剩最后一步的多少。请从右往左看。',
    params: {
      forget: '遗忘门偏置（LSTM）',
      gain: '循环权重的增益（两者）',
      steps: '时间步数',
      seed: '随机种子',
    },
    readouts: {
      rnn: 'RNN：‖∂L/∂h‖ 首/尾',
      'lstm-cell': 'LSTM：‖∂L/∂c‖ 首/尾',
      'lstm-hidden': 'LSTM：‖∂L/∂h‖ 首/尾',
      simple: '只算遗忘门：σ(偏置)ᵀ',
    },
    sentences: {
      'lstm-saves':
        '往回走 {steps} 步，RNN 的梯度乘以 {rnn}，已经消失。LSTM 的梯度则由记忆单元带了回来：×{lstm}。',
      'both-vanish':
        '两者都消失：RNN ×{rnn}，LSTM ×{lstm}。遗忘门每步保留 {kept}，单算它，{steps} 步后只剩 {simple}。',
      'both-arrive': '往回走 {steps} 步，两者的梯度都能传到：RNN ×{rnn}，LSTM ×{lstm}。',
      'rnn-explodes':
        '增益为 {gain} 时，RNN 的梯度爆炸：{rnn-grown}。LSTM 的梯度在这个种子下能传到：×{lstm}。',
      'lstm-explodes': '这里爆炸的是 LSTM 的梯度：{lstm-grown}。RNN 的梯度乘以 {rnn}。',
      'both-explode':
        '增益为 {gain} 时，这个种子下两者都爆炸：RNN {rnn-grown}，LSTM {lstm-grown}。沿记忆单元的路不会增长，但经过各个门和 h 的路每一步都要乘循环权重。',
      'rnn-arrives':
        'RNN 的梯度能传到：×{rnn}。LSTM 却在遗忘：遗忘门每步保留 {kept}，{steps} 步下来梯度消失，×{lstm}。',
      'one-explodes-one-vanishes':
        'RNN 的梯度爆炸，{rnn-grown}；LSTM 的梯度却消失，×{lstm}，因为遗忘门每步只保留 {kept}。',
      'no-recurrence':
        '增益为 0 时，RNN 的状态传不到下一步，梯度立刻中断。LSTM 里只有记忆单元通向过去：×{lstm}。',
    },
    columns: {
      step: '时间步 t',
      rnn: 'RNN ‖∂L/∂h‖',
      'lstm-cell': 'LSTM ‖∂L/∂c‖',
      'lstm-hidden': 'LSTM ‖∂L/∂h‖',
      bound: '增益ᵀ⁻ᵗ',
      simple: 'σ(偏置)ᵀ⁻ᵗ',
    },
    verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
    verdictAt: '{verdict}：×{ratio}',
    rnn: 'RNN',
    lstm: 'LSTM',
    axis: '时间步 t（损失在最右端）',
    measure: '梯度，相对于最后一步',
    legend: {
      hidden: '‖∂L/∂h‖，状态',
      cell: '‖∂L/∂c‖，记忆单元',
      simple: '每步乘同一个因子：RNN 乘增益，这是上限；LSTM 只乘遗忘门的 σ(偏置)',
    },
  },
};
