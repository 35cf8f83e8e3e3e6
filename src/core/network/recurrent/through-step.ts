import { frobenius } from '../frobenius';
import { tanh } from '../tanh';
import type { RecurrentPass } from './forward';
import type { RecurrentGradientSpace } from './gradient-space';

/** From ∂L/∂h_t and ∂L/∂c_t (in part) to ∂L/∂z_t and ∂L/∂c_{t−1}. */
export function throughStep(pass: RecurrentPass, t: number, space: RecurrentGradientSpace): void {
  const dz = space.units[t - 1] as Float64Array;
  const gates = pass.gates[t - 1] as Float64Array;
  switch (pass.model.shape.cell) {
    case 'rnn':
      for (let k = 0; k < dz.length; k++) {
        const h = gates[k] as number;
        dz[k] = (1 - h * h) * (space.hidden[k] as number);
      }
      return;
    case 'lstm':
      throughGates(pass, t, gates, dz, space);
  }
}

function throughGates(
  { model, cells }: RecurrentPass,
  t: number,
  gates: Float64Array,
  dz: Float64Array,
  { hidden: dHidden, cell: dCell, cellNorms }: RecurrentGradientSpace,
): void {
  const units = model.shape.hidden;
  const after = cells[t] as Float64Array;
  const before = cells[t - 1] as Float64Array;
  for (let k = 0; k < dCell.length; k++) {
    const o = gates[gateAt(k, 3, units)] as number;
    const turn = tanh(after[k] as number);
    dCell[k] = (dCell[k] as number) + (dHidden[k] as number) * o * (1 - turn * turn);
  }
  cellNorms[t] = frobenius(dCell);
  for (let k = 0; k < dCell.length; k++) {
    const atI = gateAt(k, 0, units);
    const i = gates[atI] as number;
    const f = gates[atI + units] as number;
    const g = gates[atI + 2 * units] as number;
    const o = gates[atI + 3 * units] as number;
    const dc = dCell[k] as number;
    dz[atI] = dc * g * i * (1 - i);
    dz[atI + units] = dc * (before[k] as number) * f * (1 - f);
    dz[atI + 2 * units] = dc * i * (1 - g * g);
    dz[atI + 3 * units] = (dHidden[k] as number) * tanh(after[k] as number) * o * (1 - o);
    dCell[k] = dc * f;
  }
}

/** Where a gate of state entry `k` (batch×units) stands among batch×4·units. */
function gateAt(k: number, gate: number, units: number): number {
  const row = Math.floor(k / units);
  return row * 4 * units + gate * units + (k - row * units);
}
