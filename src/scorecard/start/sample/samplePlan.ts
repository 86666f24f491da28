import type { Language } from '../../../engine';
import { COLUMNS, DEFAULT_SETTINGS, settingRows } from '../../../tables';
import type { TableKind } from '../../../tables';
import { holidayRows } from '../holidays';
import type { PlanCell, WritePlan } from '../../plan/plan';
import { bandRows, bandStyles } from '../templatesSettings';
import { userSheets } from '../templatesSheets';
import { extraSheet } from './extraSheet';
import type { RowCells, Sample } from './sample';
import type { SampleName } from './sampleNames';

/** Each sample's data load with the first use of that sample. */
const LOAD: Readonly<Record<SampleName, () => Promise<Sample>>> = {
  nonthaburi: async () => (await import('./nonthaburiSample')).NONTHABURI_SAMPLE,
  saKaeo: async () => (await import('./saKaeoSample')).SA_KAEO_SAMPLE,
  kalasin: async () => (await import('./kalasinSample')).KALASIN_SAMPLE,
  outstanding: async () => (await import('./outstandingSample')).OUTSTANDING_SAMPLE,
  antiCorruption: async () => (await import('./antiCorruptionSample')).ANTI_CORRUPTION_SAMPLE,
};

/** Plan of a filled sample; see `planOf`. */
export async function samplePlan(name: SampleName, language: Language): Promise<WritePlan> {
  return planOf(await LOAD[name](), language);
}

/**
 * Plan of a sample: the sheets and tables of the template, filled with its indicators and results in the words of the
 * language, and its extra tables on sheets of their own. The sheets must not exist yet (mode `create`).
 */
export function planOf(sample: Sample, language: Language): WritePlan {
  const { fiscalYear, period } = sample;
  const { lines, indicators, results, extra = [] } = sample.content(language);
  const plan = userSheets({
    role: 'sample',
    language,
    lines,
    rows: {
      indicators: indicators.map((cells) => rowOf('indicators', cells)),
      results: results.map((cells) => rowOf('results', cells)),
      bands: bandRows(),
      settings: settingRows({ ...DEFAULT_SETTINGS, fiscalYear, period, language }, language),
      holidays: holidayRows(language),
    },
    bandStyles: bandStyles(),
  });
  return { ...plan, sheets: [...plan.sheets, ...extra.map((one) => extraSheet(one, language))] };
}

function rowOf<K extends TableKind>(kind: K, cells: RowCells<K>): readonly PlanCell[] {
  const given: Partial<Record<string, PlanCell>> = cells;
  return COLUMNS[kind].map(({ key }) => given[key] ?? '');
}
