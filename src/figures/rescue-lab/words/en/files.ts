export const files = {
  title: 'Files',
  intro:
    'A link carries the settings and the seed. Pasted points, weights and curves do not fit into it; they travel as files.',
  kinds: {
    run: 'Whole run (JSON)',
    weights: 'Weights (JSON)',
    curves: 'Curves (CSV)',
    norms: 'Gradient norms (CSV)',
    points: 'Points (CSV)',
  },
  open: 'Open a run',
  opened: 'The run is open at step {step}. Press Train to go on.',
  problems: {
    empty: 'The file is empty.',
    'too-long': 'The file is too large: a run has at most {most} characters.',
    'not-json': 'This is no JSON file.',
    'not-ours': 'This is JSON, but not a run of this lab.',
    newer: 'The file was written by a later version of the lab ({version}) than this one reads ({known}).',
    damaged: 'The file is damaged: {at} does not fit.',
  },
} as const;
