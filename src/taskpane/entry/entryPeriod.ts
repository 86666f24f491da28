import { PERIODS } from '../../engine';
import type { PeriodId } from '../../engine';
import type { ScoredIndicator, Scorecard } from '../../scorecard';
import type { Tables } from '../../tables';

const QUARTERS: readonly PeriodId[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const YEAR: PeriodId = 'Y';

/** What the period of an entry is chosen by. */
export type PeriodSource = { readonly tables: Pick<Tables, 'results' | 'settings'> } & Pick<
  Scorecard,
  'period'
>;

/**
 * The period that a result is most likely for: the one as of which is scored; not the whole year, unless the settings say
 * so or nothing else is in use.
 */
export function entryPeriod(
  { tables, period }: PeriodSource,
  { indicator }: ScoredIndicator
): PeriodId {
  const { results, settings } = tables;
  if (period !== null && (period !== YEAR || settings.period === YEAR)) return period;
  const own = results.filter(({ code }) => code === indicator.code);
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
