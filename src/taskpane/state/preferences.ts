import type { Language } from '../../engine';
import { DEFAULT_SUMMARIES, SUMMARY_ROLES } from '../../scorecard';
import type { SummaryRole } from '../../scorecard';
import { LANGUAGES } from '../words/languages';
import { ownKey } from '../../excel/host/ownKey';

/** What the person wants: `auto` follows Office, and the system where Office does not tell. */
export type LookChoice = 'auto' | 'light' | 'dark';

/** What belongs to the person at this computer, not to the workbook; null = never chosen. */
export interface Preferences {
  readonly language: Language | null;
  readonly look: LookChoice;
  readonly sheets: readonly SummaryRole[];
}

const NAME = 'kpi-scorecard';
const NONE: Preferences = {
  language: null,
  look: 'auto',
  sheets: DEFAULT_SUMMARIES,
};

/** What was kept last; whatever cannot be read, or is of another version, counts as never chosen. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(ownKey(NAME)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? understood(kept) : NONE;
  } catch {
    return NONE;
  }
}

/** Keeps them for the next time; a browser that forbids it (private windows, policies) is no failure. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(ownKey(NAME), JSON.stringify(preferences));
  } catch {
    return;
  }
}

function understood(kept: object): Preferences {
  const { language, look, sheets } = kept as Readonly<Record<string, unknown>>;
  return {
    language: LANGUAGES.find((each) => each === language) ?? null,
    look: look === 'light' || look === 'dark' ? look : 'auto',
    sheets: Array.isArray(sheets)
      ? SUMMARY_ROLES.filter((role) => sheets.includes(role))
      : NONE.sheets,
  };
}
