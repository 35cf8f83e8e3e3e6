import { memo, useCallback } from 'react';
import { formatNumber } from '@/charts/format';
import { type Form, ParamSelect, ParamSlider } from '@/figure/ParamControls';
import type { Params } from '@/params/useParams';
import type { SettingName, settingsSchema } from '../params';
import type { RescueLabWords } from '../words';
import { SettingsGroup } from './SettingsGroup';

export type SettingsForm = Form<typeof settingsSchema>;
export type SettingsParams = Params<typeof settingsSchema>;

interface SettingsPanelProps {
  readonly form: SettingsForm;
  readonly words: RescueLabWords;
  /** Why a setting cannot be changed, or would change nothing. */
  readonly reasons: Partial<Record<SettingName, string>>;
}

/** All settings of one run, in groups. */
export const SettingsPanel = memo(function SettingsPanel({ form, words, reasons }: SettingsPanelProps) {
  const { groups, choices } = words;
  const batch = useCallback((value: number) => (value === 0 ? words.allPoints : String(value)), [words]);
  const why = (name: SettingName) => ({ disabledReason: reasons[name] ?? null });
  return (
    <div className="wide lab-settings">
      <SettingsGroup name="data" title={groups.data} open>
        <ParamSelect of={form} name="data" choices={choices.data} {...why('data')} />
        <ParamSlider of={form} name="points" {...why('points')} />
        <ParamSlider of={form} name="noise" longest="0.00" {...why('noise')} />
        <ParamSlider of={form} name="seed" {...why('seed')} />
      </SettingsGroup>
      <SettingsGroup name="network" title={groups.network} open>
        <ParamSlider of={form} name="depth" {...why('depth')} />
        <ParamSlider of={form} name="width" {...why('width')} />
        <ParamSelect of={form} name="activation" choices={choices.activation} {...why('activation')} />
      </SettingsGroup>
      <SettingsGroup name="start" title={groups.start}>
        <ParamSelect of={form} name="init" choices={choices.init} {...why('init')} />
        <ParamSlider of={form} name="gain" longest="0.00" {...why('gain')} />
      </SettingsGroup>
      <SettingsGroup name="training" title={groups.training} open>
        <ParamSelect of={form} name="optimizer" choices={choices.optimizer} {...why('optimizer')} />
        <ParamSlider of={form} name="rate" smallest={1e-6} format={short} longest="8.8e−8" {...why('rate')} />
        <ParamSlider of={form} name="batch" smallest={1} format={batch} {...why('batch')} />
        <ParamSelect of={form} name="precision" choices={choices.precision} {...why('precision')} />
      </SettingsGroup>
      <SettingsGroup name="remedies" title={groups.remedies}>
        <ParamSelect of={form} name="norm" choices={choices.norm} {...why('norm')} />
        <ParamSelect of={form} name="residual" choices={choices.residual} {...why('residual')} />
        <ParamSelect of={form} name="clip" choices={choices.clip} {...why('clip')} />
        <ParamSlider of={form} name="threshold" format={short} longest="0.0000" {...why('threshold')} />
        <ParamSelect of={form} name="penalty" choices={choices.penalty} {...why('penalty')} />
        <ParamSlider
          of={form}
          name="strength"
          smallest={1e-6}
          format={short}
          longest="8.8e−8"
          {...why('strength')}
        />
      </SettingsGroup>
    </div>
  );
});

const short = (value: number) => formatNumber(value, 3);
