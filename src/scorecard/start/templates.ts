import type { Language } from '../../engine';
import { COLUMNS, DEFAULT_SETTINGS, settingRows } from '../../tables';
import type { TableKind } from '../../tables';
import { holidayRows } from './holidays';
import type { PlanCell, WritePlan } from '../plan/plan';
import { bandRows, bandStyles } from './templatesSettings';
import { userSheets } from './templatesSheets';
import { sheetWordsIn } from '../words/sheetWords';

/** Empty rows to begin with; Excel lets a table grow by itself as people type below it. */
const EMPTY_INDICATORS = 15;
const EMPTY_RESULTS = 30;

/**
 * Plan of the empty template: sheets "KPI", "Results" and "KPI Settings" with the user's four tables, headed in the
 * language, and the standard bands and settings filled in. The sheets must not exist yet (mode `create`).
 *
 * @param indicators - rows of KpiIndicators in the order of its columns; default: blank ones
 * @param results - the same of KpiResults
 */
export function templatePlan(
  language: Language,
  indicators: readonly (readonly PlanCell[])[] = emptyRows('indicators', EMPTY_INDICATORS),
  results: readonly (readonly PlanCell[])[] = emptyRows('results', EMPTY_RESULTS)
): WritePlan {
  return userSheets({
    role: 'template',
    language,
    lines: sheetWordsIn(language).template,
    rows: {
      indicators,
      results,
      bands: bandRows(),
      settings: settingRows({ ...DEFAULT_SETTINGS, language }, language),
      holidays: holidayRows(language),
    },
    bandStyles: bandStyles(),
  });
}

function emptyRows(kind: TableKind, rows: number): readonly (readonly PlanCell[])[] {
  return Array.from({ length: rows }, () => COLUMNS[kind].map(() => ''));
}
