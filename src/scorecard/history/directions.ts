import { sameTextKey } from '../../tables';
import { grouped } from '../scoring/grouped';
import { changeShown } from '../scoring/changeShown';
import type { UnitScore } from '../scoring/scorecard';
import { seriesOf } from '../scoring/chosenResult';
import { byTime, lineKey, type HistoryRow } from './historyRow';
import { inOneOrder } from './inOneOrder';

/** By how much a score is higher, of the figures that are shown; null where there is none to compare it with. */
export type Direction = number | 'notComparable' | null;

export interface DirectedRow {
  readonly row: HistoryRow;
  /** Against the last period before it, of the same sort: quarters with quarters, years with years. */
  readonly againstLast: Direction;
  /** Against the same period of the year before. */
  readonly againstYear: Direction;
}

/**
 * The rows line by line, the total of a unit before its indicators, each from its oldest period to its newest, and how they
 * move. Units and indicators stand as in the workbook, those that are no longer there where they stood then. Scores are
 * compared where they were made by the same criteria; the same code with another name is another indicator.
 *
 * @param units - the units of the workbook with their indicators
 */
export function directed(
  rows: readonly HistoryRow[],
  units: readonly Pick<UnitScore, 'unit' | 'indicators'>[]
): readonly DirectedRow[] {
  const unitKey = ({ unit }: Pick<HistoryRow, 'unit'>): string => sameTextKey(unit ?? '');
  const lines = new Map(
    units.map((unit) => [unitKey(unit), unit.indicators.map(({ indicator }) => lineKey(indicator))])
  );
  return ordered(rows, unitKey, [...lines.keys()])
    .sort((a, b) => Number(b[0]?.unit === null) - Number(a[0]?.unit === null))
    .flatMap((of) => {
      const unit = of[0]?.unit ?? null;
      const total = lineKey({ unit, code: null });
      return ordered(of, lineKey, [total, ...(lines.get(unitKey({ unit })) ?? [])]);
    })
    .flatMap((line) => alongTime([...line].sort(byTime)));
}

/** The rows of each key, in the order of those keys, and of the rows' own from their newest period on. */
function ordered(
  rows: readonly HistoryRow[],
  keyOf: (row: HistoryRow) => string,
  keys: readonly string[]
): (readonly HistoryRow[])[] {
  const groups = grouped(rows, keyOf);
  const periods = [...grouped([...rows].sort(byTime), timeKey).values()].reverse();
  const lists = periods.map((part) => [...new Set(part.map(keyOf))]);
  return inOneOrder([keys, ...lists]).flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [group];
  });
}

const timeKey = ({ year, period }: HistoryRow): string => `${year} ${period}`;

function alongTime(line: readonly HistoryRow[]): readonly DirectedRow[] {
  return line.map((row, i) => {
    const earlier = line.slice(0, i);
    const last = earlier.findLast(({ period }) => seriesOf(period) === seriesOf(row.period));
    const year = earlier.find(
      (other) => other.year === row.year - 1 && other.period === row.period
    );
    return { row, againstLast: against(row, last), againstYear: against(row, year) };
  });
}

function against(row: HistoryRow, other: HistoryRow | undefined): Direction {
  if (other === undefined || row.score === null || other.score === null) return null;
  const isComparable =
    row.criteria !== '' &&
    row.criteria === other.criteria &&
    sameTextKey(row.name) === sameTextKey(other.name);
  return isComparable ? changeShown(other.score, row.score) : 'notComparable';
}
