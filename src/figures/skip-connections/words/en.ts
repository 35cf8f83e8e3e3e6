export const en = {
  title: 'A plain network, and two with skip connections',
  caption:
    'ReLU layers of 32 units, with the same weights in all three networks: one pass forward, one pass back. The first chart shows the gradient at every layer, as a multiple of that at the last; the second, where it ends at the input, for networks of every depth L.',
  params: { depth: 'Depth L (layers)', gain: 'Gain of the weights', seed: 'Seed' },
  readouts: {
    plain: 'plain: first / last layer',
    residual: 'with skips',
    scaled: 'with skips, branch/√L',
    tenth: 'plain, a tenth as deep',
    'growth-residual': 'with skips: growth per layer',
    'predicted-residual': 'predicted',
  },
  sentences: {
    nothing:
      'At gain 0 the branches are silent. A plain network passes nothing back; with skip connections the gradient arrives as it set out.',
    short:
      'At depth {depth} all three are healthy: first over last layer is {plain} plain, {residual} with skips, {scaled} with branch/√L. Shorter is a fix, too.',
    mended:
      'At {depth} layers the plain network keeps {plain} of the gradient. Skip connections mend that: {residual}, and {scaled} with branch/√L. Go deeper.',
    traded:
      'At {depth} layers skip connections alone trade vanishing for exploding: {plain} plain, {residual} with skips. With branch/√L it is {scaled}. A plain network of {tenth} layers keeps {short}.',
    spoiled:
      'These weights suit the plain network, which keeps {plain} of the gradient over {depth} layers. Skip connections alone spoil it: {residual}. With branch/√L it is {scaled}.',
    'both-explode':
      'These weights are too large: over {depth} layers the plain network explodes, {plain}, and skip connections make it worse, {residual}. Only branch/√L holds: {scaled}.',
    'all-explode':
      'These weights are too large for all three: {plain} plain, {residual} with skips, and {scaled} even with branch/√L.',
    otherwise:
      'First over last layer at depth {depth}: {plain} plain, {residual} with skips, {scaled} with branch/√L.',
  },
  columns: {
    layer: 'layer',
    plain: 'plain',
    residual: 'with skips',
    scaled: 'with skips, branch/√L',
    'predicted-residual': 'with skips, predicted',
  },
  blocks: { plain: 'plain', residual: 'skip connection', scaled: 'skip, branch/\u2060√L' },
  short: { plain: 'plain', residual: 'skip', scaled: 'skip, branch/√L' },
  verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
  byLayer: '← Backward pass, layer by layer',
  byDepth: 'At the input, for every depth',
  layerAxis: 'layer',
  depthAxis: 'depth L',
  ratioAxis: 'gradient / last layer’s',
  he: 'He: √2',
  legend: {
    measured: 'gradient; each network has its own dashes, as over its block',
    theory: 'what mean-field theory predicts',
  },
} as const;

export type Words = typeof en;
