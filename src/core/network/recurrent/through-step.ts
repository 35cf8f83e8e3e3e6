import { frobenius } from '@/core/calculus/frobenius';
import type { RecurrentBackwardBuffers } from './backward-buffers';
import type { RecurrentPass } from './forward';

/** From ∂L/∂h_t and ∂L/∂c_t (in part) to ∂L/∂z_t and ∂L/∂c_{t−1}. */
export function throughStep(pass: RecurrentPass, t: number, buffers: RecurrentBackwardBuffers): void {
  const dz = buffers.units[t - 1] as Float64Array;
  const gates = pass.gates[t - 1] as Float64Array;
  switch (pass.model.shape.cell) {
    case 'rnn':
      for (let k = 0; k < dz.length; k++) {
        const h = gates[k] as number;
        dz[k] = (1 - h * h) * (buffers.hidden[k] as number);
      }
      return;
    case 'lstm':
      throughGates(pass, t, gates, dz, buffers);
  }
}

function throughGates(
  { model, cells, squashed }: RecurrentPass,
  t: number,
  gates: Float64Array,
  dz: Float64Array,
  { hidden: dHidden, cell: dCell, cellNorms }: RecurrentBackwardBuffers,
): void {
  const units = model.shape.hidden;
  const after = squashed[t] as Float64Array;
  const before = cells[t - 1] as Float64Array;
  for (let at = 0, from = 0; at < dCell.length; at += units, from += 4 * units) {
    for (let j = 0; j < units; j++) {
      const k = at + j;
      const atO = from + j + 3 * units;
      const o = gates[atO] as number;
      const s = after[k] as number;
      const dh = dHidden[k] as number;
      dCell[k] = (dCell[k] as number) + dh * o * (1 - s * s);
      dz[atO] = dh * s * o * (1 - o);
    }
  }
  cellNorms[t] = frobenius(dCell);
  for (let at = 0, from = 0; at < dCell.length; at += units, from += 4 * units) {
    for (let j = 0; j < units; j++) {
      const k = at + j;
      const atI = from + j;
      const atF = atI + units;
      const atG = atF + units;
      const i = gates[atI] as number;
      const f = gates[atF] as number;
      const g = gates[atG] as number;
      const dc = dCell[k] as number;
      dz[atI] = dc * g * i * (1 - i);
      dz[atF] = dc * (before[k] as number) * f * (1 - f);
      dz[atG] = dc * i * (1 - g * g);
      dCell[k] = dc * f;
    }
  }
}
