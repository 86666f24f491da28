import { sameTextKey } from '../../tables';
import { grouped } from '../scoring/grouped';
import { changeShown } from '../scoring/changeShown';
import { seriesOf } from '../scoring/chosenResult';
import { byTime, lineKey, type HistoryRow } from './historyRow';

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
 * move. Scores are compared where they were made by the same criteria; the same code with another name is another indicator.
 */
export function directed(rows: readonly HistoryRow[]): readonly DirectedRow[] {
  const units = [...grouped(rows, ({ unit }) => sameTextKey(unit ?? '')).values()];
  return units
    .sort((a, b) => Number(b[0]?.unit === null) - Number(a[0]?.unit === null))
    .flatMap((unit) => [...grouped(unit, lineKey).values()])
    .flatMap((line) => alongTime([...line].sort(byTime)));
}

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
