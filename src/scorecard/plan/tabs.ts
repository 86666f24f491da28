import type { Language } from '../../engine';
import { tableOf, type Snapshot } from '../../tables';
import { sheetWordsIn } from '../words/sheetWords';
import type { WritePlan } from './plan';
import { THAI } from './thaiWords';

/** Sheets of a template or sample as plans name them, and as design.md §2 does; once they are written they are the user's. */
export const USER_SHEETS = sheetWordsIn('en').tabs;

/**
 * Language of the names of the workbook's sheets: English where that with the indicators has no Thai name, be it as others
 * expect it (`KPI`) or one of the user's own.
 */
export function tabLanguage(snapshot: Snapshot): Language {
  const { table } = tableOf(snapshot, 'indicators');
  return table !== null && THAI.test(table.sheet) ? 'th' : 'en';
}

/** The name that a sheet of a template has in the language; other names stay. */
export function tabIn(name: string, language: Language): string {
  const tabs = sheetWordsIn(language).tabs;
  const found = (Object.keys(USER_SHEETS) as (keyof typeof USER_SHEETS)[]).find(
    (key) => USER_SHEETS[key] === name
  );
  return found === undefined ? name : tabs[found];
}

/** The plan of a template with its sheets named in the language. */
export function inTabsOf(plan: WritePlan, language: Language): WritePlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, name: tabIn(sheet.name, language) })),
    activate: plan.activate === null ? null : tabIn(plan.activate, language),
  };
}
