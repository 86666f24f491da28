import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn } from '../formModel';

/**
 * Of two columns of results of one period the first is taken where a row fills in both: `Final result` beside `Actual`. Where
 * each row has but one of them, both are.
 *
 * @param from - first row below the header
 */
export function withoutSecondResults(
  grid: FormGrid,
  from: number,
  columns: readonly FormColumn[]
): readonly FormColumn[] {
  const filled = (column: number): readonly boolean[] =>
    grid.cells.slice(from).map((row) => !/^-?$/.test(lineText(row[column])));
  return columns.map((column, c): FormColumn => {
    if (column.role !== 'result') return column;
    const before = columns.findIndex(
      ({ role, period }, other) => other < c && role === 'result' && period === column.period
    );
    const [one, other] = [filled(before), filled(c)];
    return before >= 0 && one.some((is, i) => is && other[i])
      ? { ...column, role: 'ignore', settled: 'resultTwice' }
      : column;
  });
}
