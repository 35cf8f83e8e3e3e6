import { parseAddress } from '@/params/address';
import { type LabSettings, type SettingName, settingNames, settingsSchema } from './params';

/** The names of the settings in which two runs differ, in the schema's order. */
export function changedSettings(a: LabSettings, b: LabSettings): readonly SettingName[] {
  return settingNames.filter((name) => a[name] !== b[name]);
}

/** `rate:0.1,norm:batch`: B's settings where they differ from A's. */
export function writeDifferences(a: LabSettings, b: LabSettings): string {
  return changedSettings(a, b)
    .map((name) => `${name}:${b[name]}`)
    .join(',');
}

/** The parts of such a text that `readDifferences` ignores, or takes for another value than they say. */
export function unreadParts(a: LabSettings, text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => {
      if (part === '') return false;
      const [name = '', value = ''] = part.split(':').map((side) => side.trim());
      const read: Readonly<Record<string, unknown>> = readDifferences(a, part);
      if (!Object.hasOwn(read, name)) return true;
      return typeof read[name] === 'number' ? read[name] !== Number(value) : read[name] !== value;
    });
}

/** B's settings; a part that is junk is ignored, and one out of range means the nearest value, as in an address. */
export function readDifferences(a: LabSettings, text: string): LabSettings {
  const entries = settingNames.map((name) => [name, { ...settingsSchema[name], default: a[name] }]);
  const basedOnA = Object.fromEntries(entries) as typeof settingsSchema;
  const query = new URLSearchParams();
  for (const part of text.split(',')) {
    const at = part.indexOf(':');
    if (at > 0) query.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return parseAddress('lab', basedOnA, query, true).values;
}
