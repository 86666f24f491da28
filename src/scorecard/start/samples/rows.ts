import { periodName, termTitle, type Language, type PeriodId } from '../../../engine';
import { COLUMNS } from '../../../tables';
import type { ColumnKey, TableKind } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { textIn } from '../dataText';
import { joined, type Say } from './say';
import type { SampleIndicator, SampleText } from './schema';

type Row = readonly PlanCell[];

interface RowFacts {
  readonly partOf: string;
  readonly combination: 'latest' | undefined;
  /** The level that the last of the criteria is of. */
  readonly highest: number;
}

/** Rows of KpiIndicators: one for each row of criteria; one without levels for an indicator that has none. */
export function indicatorRows(
  one: SampleIndicator,
  { partOf, combination, highest }: RowFacts,
  say: Say,
  language: Language
): readonly Row[] {
  const { rows = [{ levels: one.levels ?? [], note: one.note ?? [] }], kind } = one;
  return rows.map(({ period, levels, note }) =>
    rowOf('indicators', {
      unit: joined(one.units ?? [], '; ', say),
      group: say(one.group),
      code: one.code,
      partOf,
      name: say(one.name),
      unitOfMeasure: say(one.measure),
      kind: kind === undefined ? '' : termTitle(kind, language),
      period: period === undefined ? '' : periodName(period, language),
      ...levelCells(levels, highest, say),
      target: say(one.target),
      weight: one.weight ?? '',
      precision: one.precision ?? '',
      combination:
        combination === undefined || levels.length === 0 ? '' : termTitle(combination, language),
      supervisor: say(one.supervisor),
      dataKeeper: say(one.keeper),
      formula: say(one.formula),
      note: joined(note, ' · ', say),
    })
  );
}

function levelCells(
  levels: readonly SampleText[],
  highest: number,
  say: Say
): Partial<Record<string, PlanCell>> {
  const lowest = highest - levels.length + 1;
  return Object.fromEntries(levels.map((level, i) => [`level${lowest + i}`, say(level)]));
}

/**
 * Rows of KpiResults: one for each period.
 *
 * @param unit - whom the results are of; blank: of every unit that has the indicator
 */
export function resultRows(
  { code, results = {}, override }: SampleIndicator,
  unit: string,
  say: Say,
  language: Language
): readonly Row[] {
  return (Object.keys(results) as PeriodId[]).map((period) =>
    rowOf('results', {
      unit,
      code,
      period: periodName(period, language),
      actual: say(results[period]),
      ...(override?.period === period
        ? { override: override.score, reason: textIn(override.reason, language) }
        : {}),
      note: say('invented'),
    })
  );
}

/** Cells in the order of the columns; columns that are not given stay blank. */
function rowOf<K extends TableKind>(
  kind: K,
  cells: Readonly<Partial<Record<ColumnKey<K>, PlanCell>>>
): Row {
  const given: Partial<Record<string, PlanCell>> = cells;
  return COLUMNS[kind].map(({ key }) => given[key] ?? '');
}
