import type { Language, TargetConversion } from '../../engine';
import { settingPlace, SETTINGS, type Snapshot } from '../../tables';
import { appendRows } from './appendRows';
import type { EntryPlan } from './planEntry';

/** How targets without levels become scores, written into the table of settings: into its own cell, or a row of its own. */
export function planConversion(
  snapshot: Snapshot,
  conversion: TargetConversion,
  language: Language
): Exclude<EntryPlan, { readonly state: 'noColumn' | 'sharedRow' }> {
  const { targetConversion } = SETTINGS;
  const value = targetConversion.show(conversion, language, targetConversion.en);
  const place = settingPlace(snapshot, 'targetConversion');
  switch (place.state) {
    case 'noTable':
      return place;
    case 'cell':
      return { state: 'cells', cells: [{ at: place.at, value, before: place.value }] };
    case 'noRow': {
      const { table, layout } = place;
      const row = new Map([
        [layout.columns.get('setting') ?? 0, targetConversion[language]],
        [layout.columns.get('value') ?? 1, value],
      ]);
      return { state: 'row', append: appendRows(table, 'settings', layout, row.keys(), [row]) };
    }
  }
}
