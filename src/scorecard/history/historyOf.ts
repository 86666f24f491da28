import { PERIODS, type Language, type PeriodId } from '../../engine';
import { readTables, type Snapshot } from '../../tables';
import { decisionKey } from '../sheets/exceptions/actionsTable';
import { snapshotsOf, type TakenSnapshot } from '../intake/snapshotTable';
import { isBlankResult } from '../scoring/asOf';
import { score } from '../scoring/score';
import type { Scorecard, ScoredIndicator, UnitScore } from '../scoring/scorecard';
import { criteriaText, totalText } from './criteriaText';
import type { HistoryRow } from './historyRow';
import { yearOfSnapshot } from './yearOfSnapshot';

/** Why a workbook has no history. */
export type NoHistory = 'noIndicators' | 'noFiscalYear' | 'noResults';

/** What a workbook says of its periods. */
export interface WorkbookHistory {
  readonly fiscalYear: number;
  readonly rows: readonly HistoryRow[];
  /**
   * Sheets of kept scores that say otherwise than the workbook does now: what they say was reported, but not which total it
   * came to.
   */
  readonly otherwise: readonly string[];
}

/**
 * The scores of every period of a workbook that has a result: as they were kept (`planSnapshot`), else as the workbook
 * itself scores them as of that period (domain.md §4). An indicator stands in the periods that it has a result of its own
 * for, and its parent with it.
 *
 * @param source - name of its file
 */
export function historyOf(
  snapshot: Snapshot,
  source: string,
  language: Language
): WorkbookHistory | NoHistory {
  const input = readTables(snapshot);
  const { indicators, results, settings } = input.tables;
  if (indicators.length === 0) return 'noIndicators';
  const { fiscalYear } = settings;
  if (fiscalYear === null) return 'noFiscalYear';
  const used = new Set(results.flatMap((each) => (isBlankResult(each) ? [] : [each.period])));
  const scored = PERIODS.filter((period) => used.has(period)).flatMap((period) =>
    rowsOf(score(input, { period }), period, fiscalYear, source, language)
  );
  const { rows, otherwise } = withKept(scored, snapshotsOf(snapshot), fiscalYear, source);
  return rows.length === 0 ? 'noResults' : { fiscalYear, rows, otherwise };
}

function rowsOf(
  card: Scorecard,
  period: PeriodId,
  year: number,
  source: string,
  language: Language
): readonly HistoryRow[] {
  const { settings, organisation, units } = card;
  const base = { year, period, source };
  const total = (of: Pick<UnitScore, 'total' | 'band'>, unit: string | null): HistoryRow => ({
    ...base,
    ...{ unit, code: null, name: '', result: '', score: of.total.score },
    ...{ band: of.band?.name[language] ?? null, criteria: totalText(settings.scale) },
  });
  const line = (scored: ScoredIndicator): readonly HistoryRow[] => {
    const { indicator, outcome } = scored;
    const isParent = scored.hasParts && scored.score !== null;
    const own = isParent || (scored.period === period && scored.status !== 'pending');
    const said = { result: outcome.actual.text, score: scored.score };
    if (!own || saysNothing(said)) return [];
    const { unit, code, name } = indicator;
    const criteria = criteriaText(scored, settings, year);
    return [{ ...base, unit, code, name, ...said, band: null, criteria }];
  };
  return [
    ...(organisation === null ? [] : [total(organisation, null)]),
    ...units.flatMap((unit) => [
      // Beside units, what has none is told by its indicators: without a unit, the total is that of all.
      ...(organisation !== null && unit.unit === null ? [] : [total(unit, unit.unit)]),
      ...unit.indicators.flatMap(line),
    ]),
  ].filter((row) => row.code !== null || row.score !== null);
}

/** It was pending, or is a parent whose parts alone have targets. */
const saysNothing = ({ result, score }: Pick<HistoryRow, 'result' | 'score'>): boolean =>
  score === null && result.trim() === '';

/** With what was kept in place of what the workbook says now; of what was kept more than once, the newest. */
function withKept(
  scored: readonly HistoryRow[],
  taken: readonly TakenSnapshot[],
  fiscalYear: number,
  source: string
): Pick<WorkbookHistory, 'rows' | 'otherwise'> {
  let rows = scored;
  const otherwise: string[] = [];
  for (const kept of taken) {
    const year = yearOfSnapshot(kept, fiscalYear);
    const isOf = (row: HistoryRow): boolean => row.year === year && row.period === kept.period;
    const units = new Set([...kept.rows.values()].map(({ unit }) => unit));
    const now = new Map(
      rows.flatMap((row) =>
        isOf(row) && row.code !== null ? [[decisionKey(row.unit, row.code), row] as const] : []
      )
    );
    const reported = [...kept.rows].flatMap(([key, said]): readonly HistoryRow[] => {
      const { unit, code, name, period, actual: result, score } = said;
      const isOwn = period === kept.period || (period === null && score !== null);
      if (!isOwn || saysNothing({ result, score })) return [];
      const row = now.get(key);
      if (row?.score === score && row.result.trim() === result.trim()) return [row];
      const base = { year, period: kept.period, source, band: null, criteria: '' };
      return [{ ...base, unit: unit === '' ? null : unit, code, name, result, score }];
    });
    const held = rows.filter((row) => isOf(row) && units.has(row.unit ?? ''));
    const same = held.filter(({ code }) => code !== null);
    const isSame = reported.length === same.length && reported.every((row) => same.includes(row));
    if (isSame) continue;
    if (held.length > 0) otherwise.push(kept.sheet);
    // The totals of these units, and of all of them, are not those that were reported.
    rows = [
      ...rows.filter(
        (row) =>
          !isOf(row) || !(units.has(row.unit ?? '') || (row.unit === null && row.code === null))
      ),
      ...reported,
    ];
  }
  return { rows, otherwise };
}
