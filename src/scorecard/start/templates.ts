import type { Language } from '../../engine';
import { COLUMNS, settingRows } from '../../tables';
import type { TableKind } from '../../tables';
import { STANDARD_BASIS, type Basis } from './basis';
import { holidayRows } from './holidays';
import type { PlanCell, WritePlan } from '../plan/plan';
import { bandRows, bandStyles, groupRows } from './templatesSettings';
import { userSheets } from './templatesSheets';
import { sheetWordsIn } from '../words/sheetWords';

/** Empty rows to begin with; Excel lets a table grow by itself as people type below it. */
const EMPTY_INDICATORS = 15;
const EMPTY_RESULTS = 30;

/** What a template begins with, where not with blank rows and the standard settings and bands. */
interface TemplateContent {
  /** Rows of KpiIndicators and KpiResults in the order of their columns. */
  readonly indicators?: readonly (readonly PlanCell[])[];
  readonly results?: readonly (readonly PlanCell[])[] | undefined;
  readonly basis?: Basis;
  /** Above the settings, in place of the usual line. */
  readonly hint?: string;
}

/**
 * Plan of the empty template: sheets "KPI", "Results", "KPI Settings" and "Holidays" with the user's tables, headed in the language,
 * and bands and settings filled in. The sheets must not exist yet (mode `create`).
 */
export function templatePlan(
  language: Language,
  {
    indicators = emptyRows('indicators', EMPTY_INDICATORS),
    results = emptyRows('results', EMPTY_RESULTS),
    basis: { settings, bands, groups } = STANDARD_BASIS,
    hint,
  }: TemplateContent = {}
): WritePlan {
  const { template } = sheetWordsIn(language);
  return userSheets({
    role: 'template',
    language,
    scale: settings.scale,
    lines:
      hint === undefined ? template : { ...template, settings: { ...template.settings, hint } },
    rows: {
      indicators,
      results,
      groups: groupRows(groups, language),
      bands: bandRows(bands),
      settings: settingRows({ ...settings, language }, language),
      holidays: holidayRows(language),
    },
    bandStyles: bandStyles(bands),
  });
}

function emptyRows(kind: TableKind, rows: number): readonly (readonly PlanCell[])[] {
  return Array.from({ length: rows }, () => COLUMNS[kind].map(() => ''));
}
