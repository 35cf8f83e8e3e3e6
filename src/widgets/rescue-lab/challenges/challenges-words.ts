import type { Words } from '@/i18n/locale';
import type { ChallengeId } from './challenge-ids';

export interface ChallengeWords {
  readonly title: string;
  /** What to do, and how far settings may be changed. */
  readonly task: string;
  readonly hint: string;
  /** Said once it is solved: why that helped. */
  readonly lesson: string;
}

export const challengeWords: Words<Readonly<Record<ChallengeId, ChallengeWords>>> = {
  en: {
    'straight-line': {
      title: 'One straight line',
      task: 'A disk inside a ring, and a network that finds only a straight line. Change one thing and reach 95% of the training points within 200 steps.',
      hint: 'Four linear layers in a row are one linear layer. What is missing between them?',
      lesson:
        'Without a bend between its layers, a network of any depth draws a straight line. (Layer normalization bends, too: it divides by a size that depends on the point.) Its gradients were healthy all along: not every failure is a gradient’s.',
    },
    'too-slow': {
      title: 'Hardly moving',
      task: 'The network learns, but would need all day. Change the learning rate and reach 95% within 300 steps.',
      hint: 'Look at how far the loss falls in 100 steps. Go up by whole powers of ten.',
      lesson:
        'Adam moves each weight by about the rate at every step, whatever the gradient. At 0.00001, 300 steps move a weight by at most about 0.003.',
    },
    'make-it-explode': {
      title: 'Break it on purpose',
      task: 'This network trains well. Change one thing so that a number overflows within 100 steps.',
      hint: 'What does a weight’s size do to the signal when it is multiplied in layer after layer, ten times over?',
      lesson:
        'Twice the weights multiply the signal by two in each of ten layers, about a thousand times in all, and the gradient with it. One step with such a gradient, and nothing fits any more.',
    },
    'silent-sigmoid': {
      title: 'The silent sigmoid',
      task: 'This 20-layer sigmoid network does not learn. Change one thing and reach 95% within 200 steps.',
      hint: 'Look at the heat map: which layers get a gradient at all? The sigmoid’s slope is at most ¼.',
      lesson:
        'Twenty slopes of at most ¼ leave less than 1e-12 of the gradient to the first layer. Batch normalization restores the signal’s spread in every layer, and tanh has a slope of up to 1. A larger rate cannot help: there is no direction to follow.',
    },
    'make-it-vanish': {
      title: 'Below one in a trillion',
      task: 'Make the gradient of the first layer smaller than 1e-12 at the first step, but not exactly 0. You may change two things.',
      hint: 'A product of many factors below 1: you choose how many, and how small.',
      lesson:
        'Depth alone vanishes only as fast as the factor of one layer allows. Both together give you any smallness you like.',
    },
    'largest-rate': {
      title: 'The edge',
      task: 'Find the largest learning rate with which plain gradient descent does not diverge: train for 300 steps and end with a lower loss than at the start. You may change the rate only; you need at least 1.',
      hint: 'Halve the interval: between a rate that survives and one that does not, try the middle.',
      lesson:
        'At 1.2 this network learns, at 1.25 it overflows within 25 steps. The best rate and the fatal one lie close together: past 2/λ of the curvature on the way, each step overshoots further than the one before.',
    },
    runaway: {
      title: 'The runaway',
      task: 'Within ten steps this network is gone. You may only bound its gradient or penalize its weights: one of the two. Reach 95% within 200 steps.',
      hint: 'The first steps are the dangerous ones: watch the norm of the gradient just before the end.',
      lesson:
        'One steep place throws the weights far out, and the next gradient is larger still. Clipping breaks the chain at the first step. A penalty acts on the weights, a little at every step: too slow for an accident.',
    },
    'dead-units': {
      title: 'Dead units',
      task: 'After a few steps nothing moves any more. The learning rate has to stay. Change one other thing and reach 95% within 200 steps.',
      hint: 'Look at the first layer’s gradient at the end. Is it small, or is it 0?',
      lesson:
        'A step too large has pushed whole layers of ReLU below 0, where their slope is exactly 0 and nothing pulls them back. With a shortcut the gradient has a way around them; batch normalization moves them back above 0.',
    },
    'gone-in-float16': {
      title: 'Too large for 16 bits',
      task: 'In float16 the largest number is 65504, and this network passes it in its first forward pass. The gain has to stay. Change one other thing and reach 95% within 200 steps.',
      hint: 'It is the signal that overflows, before there is any gradient to clip.',
      lesson:
        'Gain 2 doubles the signal in each of 20 layers, a factor of a million. What keeps the signal’s size helps; clipping comes too late.',
    },
    overfitted: {
      title: 'Learned by heart',
      task: 'Every training point gets learned, and the test loss is worse than a coin’s. Choose one penalty and its strength so that the test loss is at most 0.3 after 600 steps.',
      hint: 'Too weak, and the noise is learned by heart; too strong, and nothing is learned.',
      lesson:
        'Large weights draw a boundary around each noisy point. L2 or L1 makes them costly, and the boundary becomes smooth. It is a remedy for overfitting first; against exploding gradients it comes slowly.',
    },
    'growing-shortcuts': {
      title: 'Shortcuts that grow',
      task: 'Fifty layers with shortcuts, and the first step ruins them. Change one thing and reach 95% within 200 steps.',
      hint: 'With a shortcut, each layer adds its own signal to the one that arrives. What becomes of the sum after fifty?',
      lesson:
        'Each shortcut passes the whole gradient on, and its layer adds about as much again: more than 1e10 at the first layer. Divided by √L, the fifty additions come to a small factor. Normalization, too, holds them.',
    },
    'rescue-fifty': {
      title: 'Rescue fifty layers',
      task: 'Fifty ReLU layers, weights of variance 1/n, and the spiral. You may change two things. Reach 95% within 200 steps.',
      hint: 'Initialization alone is not enough, normalization alone is not, plain shortcuts alone are not.',
      lesson:
        'Scaled shortcuts do it by themselves; plain ones need a normalization that holds their growth. This is how networks of a hundred layers and more are built.',
    },
  },
  'zh-cn': {
    'straight-line': {
      title: '只会画一条直线',
      task: '圆盘外面套着圆环，而这个网络只找得到一条直线。改动一处，在 200 步内让 95% 的训练点分类正确。',
      hint: '四个线性层接在一起，仍然是一个线性层。层与层之间缺了什么？',
      lesson:
        '层与层之间没有弯折，再深的网络也只能画出一条直线。（层归一化也会弯折：它除以一个因点而异的大小。）它的梯度其实一直健康：并非所有失败都怪梯度。',
    },
    'too-slow': {
      title: '几乎不动',
      task: '网络在学，只是慢得要学上一整天。改动学习率，在 300 步内达到 95%。',
      hint: '看看 100 步里损失降了多少，再以 10 倍为单位往上调。',
      lesson:
        '不论梯度多大，Adam 每一步移动每个权重的距离大约就是学习率。学习率为 0.00001 时，300 步最多移动约 0.003。',
    },
    'make-it-explode': {
      title: '故意弄坏它',
      task: '这个网络训练得很好。改动一处，让某个数在 100 步内溢出。',
      hint: '信号一层接一层地乘上权重，连乘十次，权重的大小会把它变成什么样？',
      lesson:
        '权重加倍，信号在十层中的每一层都乘以二，总共约一千倍，梯度也跟着变大。沿这样的梯度走上一步，就什么都装不下了。',
    },
    'silent-sigmoid': {
      title: '沉默的 sigmoid',
      task: '这个 20 层的 sigmoid 网络学不动。改动一处，在 200 步内达到 95%。',
      hint: '看热图：哪些层还收得到梯度？sigmoid 的斜率最大只有 ¼。',
      lesson:
        '二十个不超过 ¼ 的斜率相乘，传到第一层的梯度不到 1e-12。批量归一化在每一层恢复信号的幅度，tanh 的斜率最大可到 1。调大学习率没有用：根本没有方向可走。',
    },
    'make-it-vanish': {
      title: '不到万亿分之一',
      task: '让第一步时第一层的梯度小于 1e-12，但不能恰好等于 0。可以改动两处。',
      hint: '许多小于 1 的因子相乘：有多少个、每个有多小，都由你定。',
      lesson: '只靠深度，消失得有多快取决于每一层的因子。两者并用，想要多小就有多小。',
    },
    'largest-rate': {
      title: '悬崖边缘',
      task: '找出普通梯度下降不发散的最大学习率：训练 300 步，结束时的损失要低于开始时。只能改动学习率，而且至少要达到 1。',
      hint: '用二分法：在一个撑得住的学习率和一个撑不住的之间，试中间那个。',
      lesson:
        '学习率为 1.2 时网络能学会，为 1.25 时 25 步之内就溢出。最好的学习率离致命的学习率只差一点：一旦超过沿途曲率所定的 2/λ，每一步都比前一步冲过头更远。',
    },
    runaway: {
      title: '失控',
      task: '十步之内，这个网络就毁了。你只能限制梯度或者惩罚权重，二者选一。在 200 步内达到 95%。',
      hint: '危险的是最初几步：留意结束之前梯度的范数。',
      lesson:
        '一处陡坡把权重抛得很远，下一个梯度就更大。裁剪在第一步就切断了这条链。惩罚每一步只在权重上起一点作用：遇上事故，它来得太慢。',
    },
    'dead-units': {
      title: '死亡单元',
      task: '几步之后，一切都不再动了。学习率不许改。改动另外一处，在 200 步内达到 95%。',
      hint: '看看最后第一层的梯度：是很小，还是等于 0？',
      lesson:
        '一步迈得太大，把整层 ReLU 推到了 0 以下，那里斜率恰好为 0，再也没有什么能把它们拉回来。有了跳跃连接，梯度可以绕过它们；批量归一化则把它们移回 0 以上。',
    },
    'gone-in-float16': {
      title: '16 位装不下',
      task: 'float16 的最大数是 65504，而这个网络在第一次前向传播时就超过了它。增益不许改。改动另外一处，在 200 步内达到 95%。',
      hint: '溢出的是信号，那时还没有梯度可以裁剪。',
      lesson:
        '增益为 2，信号在 20 层中每层翻一倍，总共约一百万倍。能保持信号大小的办法都有用；裁剪来得太晚。',
    },
    overfitted: {
      title: '死记硬背',
      task: '每个训练点都学会了，测试损失却比抛硬币还差。选一种惩罚和它的强度，让 600 步之后的测试损失不超过 0.3。',
      hint: '太弱，噪声会被背下来；太强，就什么也学不到。',
      lesson:
        '权重很大，边界就会绕着每个噪声点画圈。L2 或 L1 让大权重付出代价，边界于是变得平滑。惩罚首先是对付过拟合的；对付梯度爆炸，它见效慢。',
    },
    'growing-shortcuts': {
      title: '越加越大的跳跃连接',
      task: '五十层，层层有跳跃连接，第一步就把它毁了。改动一处，在 200 步内达到 95%。',
      hint: '有了跳跃连接，每一层都把自己的信号加到传来的信号上。加上五十次会怎样？',
      lesson:
        '每个跳跃连接都把梯度原样传下去，它所在的层又加上差不多同样多的一份：到第一层超过 1e10。除以 √L 之后，五十次相加只带来一个不大的倍数。归一化也能压住它。',
    },
    'rescue-fifty': {
      title: '拯救五十层',
      task: '五十个 ReLU 层，权重方差为 1/n，数据是螺旋。可以改动两处。在 200 步内达到 95%。',
      hint: '只改初始化不够，只加归一化不够，只加普通的跳跃连接也不够。',
      lesson:
        '缩放过的跳跃连接单独就能成功；普通的跳跃连接则需要归一化来压住它的增长。上百层的网络就是这样建成的。',
    },
  },
};
