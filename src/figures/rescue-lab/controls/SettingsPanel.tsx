import { memo, useCallback } from 'react';
import { formatNumber } from '@/charts/format';
import { useWords } from '@/figure/context';
import { Param } from '@/figure/Param';
import type { SettingName } from '../params';
import type { Words } from '../words/en';
import { SettingsGroup } from './SettingsGroup';

interface SettingsPanelProps {
  /** Why a setting cannot be changed, or would change nothing. */
  readonly reasons: Partial<Record<SettingName, string>>;
}

/** All settings of one run, in groups. */
export const SettingsPanel = memo(function SettingsPanel({ reasons }: SettingsPanelProps) {
  const { allPoints } = useWords<Words>();
  const batch = useCallback((value: number) => (value === 0 ? allPoints : String(value)), [allPoints]);
  const of = (name: SettingName) => ({ name, disabledReason: reasons[name] ?? null });
  return (
    <div className="wide lab-settings">
      <SettingsGroup name="data" open>
        <Param {...of('data')} as="menu" />
        <Param {...of('points')} />
        <Param {...of('noise')} widest="0.00" />
        <Param {...of('seed')} />
      </SettingsGroup>
      <SettingsGroup name="network" open>
        <Param {...of('depth')} />
        <Param {...of('width')} />
        <Param {...of('activation')} as="menu" />
      </SettingsGroup>
      <SettingsGroup name="start">
        <Param {...of('init')} as="menu" />
        <Param {...of('gain')} widest="0.00" />
      </SettingsGroup>
      <SettingsGroup name="training" open>
        <Param {...of('optimizer')} as="menu" />
        <Param {...of('rate')} smallest={1e-6} format={short} widest="8.8e−8" />
        <Param {...of('batch')} smallest={1} format={batch} />
        <Param {...of('precision')} as="menu" />
      </SettingsGroup>
      <SettingsGroup name="remedies">
        <Param {...of('norm')} as="menu" />
        <Param {...of('residual')} as="menu" />
        <Param {...of('clip')} as="menu" />
        <Param {...of('threshold')} format={short} widest="0.0000" />
        <Param {...of('penalty')} as="menu" />
        <Param {...of('strength')} smallest={1e-6} format={short} widest="8.8e−8" />
      </SettingsGroup>
    </div>
  );
});

const short = (value: number) => formatNumber(value, 3);
