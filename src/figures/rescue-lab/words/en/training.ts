export const training = {
  bar: {
    group: 'Training',
    play: 'Train',
    pause: 'Pause',
    step: 'Step',
    slow: 'Slow step',
    back: 'Back',
    restart: 'Restart',
    fast: 'Fast',
    speed: '{speed} steps a second',
    ended: 'The run has ended. Rewind it, or change a setting.',
    noBack: 'There is no step to take back.',
  },
  diagnosis: {
    title: 'The run has stopped',
    rewind: 'Rewind to the last good step',
    suggestions: {
      start:
        'The run ended as soon as it had begun: its first weights are to blame. Make them smaller, choose an initialization that suits the activation, or normalize.',
      'signal-precision':
        'The signal itself passed 65504, the largest number of float16, on its way forward: clipping the gradient comes too late for that. Make the first weights smaller or normalize, or take float32 and see whether the numbers stay in range.',
      precision:
        'A number passed 65504, the largest of float16. Take float32 and see whether the numbers stay in range. Where the weights have grown, shorter steps from the start help: a smaller learning rate, or a clipped gradient.',
      'gradient-precision':
        'A gradient passed 65504, the largest number of float16, on its way back: clipping comes after that, and has nothing left to shorten. Take float32 and see whether the numbers stay in range, or make the first weights smaller.',
      clip: 'Try a smaller learning rate, or clip the gradient by its norm.',
      threshold:
        'The gradient is clipped, but only far out. Clip at a smaller norm, or take a smaller learning rate.',
      rate: 'The step was too long. Divide the learning rate by ten.',
    },
  },
  engine: {
    lost: 'The thread that trains was lost. The run goes on by itself from step {step}, the last that was kept.',
    page: 'This browser gives the lab no thread of its own. It trains on the page, and more slowly.',
    failed: 'The lab has made a mistake and stopped. Restart the run; if it happens again, change a setting.',
    notLoaded:
      'A part of the lab could not be loaded. Check the connection and try again, or reload the page.',
    normOverflow:
      'The norm of the gradient passes the largest number of {format}. Clipping by norm divides by ∞ and sets the gradient to 0.',
    notSaved: 'This browser does not let the page keep your run. Save it as a file before you leave.',
  },
  savedRun: {
    offer: 'A run of yours was kept at step {step}.',
    restore: 'Restore it',
    remove: 'Forget it',
  },
  slow: {
    title: 'One step in slow motion',
    forward: '1. Forward: sizes of the activations',
    backward: '3. Backward: gradient norms',
    update: '4. Update: its share of the weights',
    layer: 'layer',
    phases: {
      forward: 'Forward, layer {layer}: the activations have a size of {value}.',
      loss: '2. The loss is {value}.',
      halfway: 'Forward is done: the answers are compared with the labels.',
      backward: 'Backward, layer {layer}: the norm of the gradient is {value}.',
      clipped: 'The whole gradient, {before} long, is clipped to {after}.',
      update: 'Update: each layer moves by this share of its weights.',
      stopped:
        'Here, in layer {layer}, a number leaves the range of the number format. The step ends, and nothing is updated.',
    },
    next: 'Next moment',
    replay: 'Replay',
    close: 'Close',
    phase: 'Moment',
  },
} as const;
