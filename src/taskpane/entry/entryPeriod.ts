import { PERIODS } from '../../engine';
import type { PeriodId } from '../../engine';
import { resultPeriod, type ScoredIndicator, type Scorecard } from '../../scorecard';
import type { Tables } from '../../tables';

const QUARTERS: readonly PeriodId[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const YEAR: PeriodId = 'Y';

/** What the period of an entry is chosen by. */
export type PeriodSource = { readonly tables: Pick<Tables, 'results' | 'settings'> } & Pick<
  Scorecard,
  'period'
>;

/**
 * The period that a result is most likely for: the one as of which is scored, or that which counts then (`resultPeriod`);
 * not the whole year, unless the settings say so or nothing else is in use.
 */
export function entryPeriod({ tables, period }: PeriodSource, scored: ScoredIndicator): PeriodId {
  const { results, settings } = tables;
  const { unit, code } = scored.indicator;
  const own = results.filter((each) => each.code === code);
  if (period !== null && (period !== YEAR || settings.period === YEAR)) {
    const has = (of: PeriodId): boolean => own.some((r) => r.unit === unit && r.period === of);
    return resultPeriod(scored, period, has) ?? period;
  }
  const used = periodsIn(own.length > 0 ? own : results);
  return used.filter((each) => each !== YEAR).at(-1) ?? used.at(-1) ?? 'Q1';
}

/** The quarters, and what is in use beside them, in the order of the year. */
export function usualPeriods({ tables, period }: PeriodSource): readonly PeriodId[] {
  const usual = new Set([...QUARTERS, ...tables.results.map((result) => result.period), period]);
  return PERIODS.filter((each) => usual.has(each));
}

function periodsIn(results: Tables['results']): readonly PeriodId[] {
  const used = new Set(results.map(({ period }) => period));
  return PERIODS.filter((each) => used.has(each));
}
