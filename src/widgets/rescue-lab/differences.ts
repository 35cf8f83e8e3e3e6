import type { LabSettings, SettingName } from './params';

/** The names of the settings in which two runs differ, in the schema's order. */
export declare function changedSettings(a: LabSettings, b: LabSettings): readonly SettingName[];
/** `rate:0.1,norm:batch`: B's settings where they differ from A's. */
export declare function writeDifferences(a: LabSettings, b: LabSettings): string;
/** B's settings; parts that are junk or out of range count as for an address: ignored, or the nearest value. */
export declare function readDifferences(a: LabSettings, text: string): LabSettings;
