import type { Translation } from '@/figure/words';
import type { Words } from '../en';

export const sentences: Translation<Words['sentences']> = {
  waiting: '正在计算第一步。',
  untouched: '还没有走第一步：网络用的是初始权重，碰巧答对了 {train}% 的训练点。',
  'first-healthy':
    '走完第一步，训练点答对 {train}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}，相差不到 1000 倍，第 1 层也得到了所需的信号。按“训练”吧。',
  'first-vanishing':
    '第一步就看得出来：最后一个隐藏层的梯度是 {last}，第 1 层只有 {first}。梯度在反向传播中消失了，前面的层几乎不会动。',
  'first-exploding':
    '第一步就看得出来：最后一个隐藏层的梯度是 {last}，第 1 层却有 {first}。梯度在反向传播中爆炸了。',
  'first-tiny':
    '第一步就看得出来：第 1 层的梯度是 {first}，最后一个隐藏层是 {last}。所有隐藏层的梯度都不到百万分之一：信号在前向传播中缩小、梯度又在反向传播中缩小时，就会这样。',
  'first-huge':
    '第一步就看得出来：第 1 层的梯度是 {first}，最后一个隐藏层是 {last}。所有隐藏层的梯度都超过 1000：信号在前向传播中放大、梯度又在反向传播中放大时，就会这样。',
  'first-dead': '第一步里，所有隐藏层的梯度都恰好是 0：输出层以下什么也学不到。',
  'running-healthy':
    '走了 {step} 步，损失是 {loss}，训练点答对 {train}%，没见过的点答对 {test}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}。',
  'running-vanishing':
    '走了 {step} 步，训练点答对 {train}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}：梯度在反向传播中消失了。',
  'running-exploding':
    '走了 {step} 步，训练点答对 {train}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}：梯度在反向传播中爆炸了。',
  'running-tiny':
    '走了 {step} 步，训练点答对 {train}%。所有隐藏层的梯度都极小，第 1 层是 {first}，最后一个隐藏层是 {last}：普通的梯度下降几乎走不动。',
  'running-huge':
    '走了 {step} 步，训练点答对 {train}%。所有隐藏层的梯度都极大，第 1 层是 {first}，最后一个隐藏层是 {last}。',
  'running-dead':
    '走了 {step} 步，所有隐藏层的梯度都恰好是 0，训练点答对 {train}%。单凭这个梯度，输出层以下的权重都不会再变；不过优化器的动量、惩罚项或另一批数据仍可能推动它们。',
  'norm-overflow':
    '第 {step} 步：梯度的每一项都没有超过 {format} 的最大数，它的范数却超过了。范数成了 ∞，阈值除以 ∞ 得 0，按范数裁剪就把整个梯度变成了 0，PyTorch 也是这样。这一步什么也没学到。',
  learned: '学会了：走了 {step} 步，训练点答对 {train}%，没见过的点答对 {test}%。',
  memorized: '走了 {step} 步，训练点答对 {train}%，没见过的点却只答对 {test}%：有一部分是死记硬背。',
  'overflow-activation':
    '第 {step} 步中止：前向计算时，第 {layer} 层有一个数超过了 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
  'overflow-loss':
    '第 {step} 步中止：由第 {layer} 层算出的损失超过了 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
  'overflow-gradient':
    '第 {step} 步中止：反向计算时，第 {layer} 层的梯度超过了 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
  'overflow-weight':
    '第 {step} 步中止：这次更新会使第 {layer} 层的一个权重超过 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
  'nan-activation':
    '第 {step} 步中止：前向计算时，第 {layer} 层得出 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
  'nan-loss':
    '第 {step} 步中止：由第 {layer} 层算出的损失是 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
  'nan-gradient':
    '第 {step} 步中止：反向计算时，第 {layer} 层的梯度是 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
  'nan-weight':
    '第 {step} 步中止：这次更新会使第 {layer} 层的一个权重变成 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
  compare:
    '第 {step} 步：A 的训练点答对 {trainA}%，没见过的点答对 {testA}%；B 分别是 {trainB}% 和 {testB}%。',
  'compare-stopped-a':
    'A 在第 {stepA} 步中止：第 {layerA} 层超出了数值范围。B 走到第 {step} 步，训练点答对 {trainB}%。',
  'compare-stopped-b':
    'B 在第 {stepB} 步中止：第 {layerB} 层超出了数值范围。A 走到第 {step} 步，训练点答对 {trainA}%。',
  'compare-stopped': '两边都中止了：A 在第 {stepA} 步第 {layerA} 层，B 在第 {stepB} 步第 {layerB} 层。',
};
