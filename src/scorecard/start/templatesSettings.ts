import { DEFAULT_BANDS, periodName } from '../../engine';
import type { Language } from '../../engine';
import { SETTING_NAMES, termTitle } from '../../tables';
import type { Settings } from '../../tables';
import type { PlanCell, RangeStyle } from '../plan/plan';
import { HEADER_ROW } from './templatesSheets';

/** Rows of KpiBands that say what the standard bands say (domain.md §5). */
export function bandRows(): readonly (readonly PlanCell[])[] {
  return DEFAULT_BANDS.map(({ from, name, fill }) => [from, name.th, name.en, fill]);
}

/** The colour column shows the band's colour, and the scores keep two decimals. */
export function bandStyles(): readonly RangeStyle[] {
  const rows = DEFAULT_BANDS.length;
  return [
    { area: { row: HEADER_ROW + 1, column: 0, rows, columns: 1 }, numberFormat: '0.00' },
    ...DEFAULT_BANDS.map(({ fill, ink }, index) => ({
      area: { row: HEADER_ROW + 1 + index, column: 3, rows: 1, columns: 1 },
      fill,
      font: { color: ink },
    })),
  ];
}

/** Rows of KpiSettings in the words of a language; what is not set is left blank. */
export function settingRows(
  settings: Settings,
  language: Language
): readonly (readonly PlanCell[])[] {
  const values: Readonly<Record<keyof Settings, PlanCell>> = {
    fiscalYear: settings.fiscalYear ?? '',
    period: settings.period === null ? '' : periodName(settings.period, language),
    floorScore: settings.floorScore,
    method: termTitle(settings.method, language),
    targetConversion: termTitle(settings.targetConversion, language),
    targetSteps: settings.targetSteps.join('; '),
    rounding: settings.rounding,
    targetScore: settings.targetScore ?? '',
    locked: settings.locked.join('; '),
    language: settings.language === null ? '' : termTitle(settings.language, language),
    thaiDigits: termTitle(settings.thaiDigits ? 'yes' : 'no', language),
    era: settings.era === null ? '' : termTitle(settings.era, language),
    titleLine1: settings.titleLine1 ?? '',
    titleLine2: settings.titleLine2 ?? '',
    signatories: settings.signatories.join('; '),
    unitForms: termTitle(settings.unitForms ? 'yes' : 'no', language),
  };
  return SETTING_NAMES.map((setting) => [setting[language], values[setting.key]]);
}
