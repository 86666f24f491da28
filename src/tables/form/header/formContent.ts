import { isUnitOfMeasure, readPeriod, type Scale } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { isTick } from '../formCell';
import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn } from '../formModel';
import { titledLevels, withLevels, withTickedLevels } from './formContentLevels';
import { withoutSecondResults } from './formContentResults';
import { settledTargets } from './formContentTargets';
import { wholeColumns, withWeights } from './formContentWeights';
import { settledWords } from './formContentWords';
import { withQuotients, withRates, withShares } from './formQuotients';

/** Rows below a header whose cells decide what a column is that its words leave open. */
const ROWS = 50;

/**
 * What the words of a header leave open, decided by the cells below it: ticks are units across, columns named as periods
 * hold results, `Unit` over `%` and `days` is a unit of measure, criteria side by side are levels, and what adds up to 100
 * or 1 is weights.
 *
 * @param from - first row below the header
 */
export function settleColumns(
  grid: FormGrid,
  from: number,
  stated: readonly FormColumn[],
  scale: Scale
): readonly FormColumn[] {
  const quotients = withShares(grid, from, withQuotients(stated, scale));
  const said = settledTargets(grid, from, quotients);
  const columns = withRates(grid, from, said);
  const cells = (column: number): readonly string[] =>
    grid.cells
      .slice(from, from + ROWS)
      .map((row) => lineText(row[column]))
      .filter((text) => text !== '' && text !== columns[column]?.title);
  const rows = grid.cells.slice(from, from + ROWS);
  const ticked = withTickedLevels(rows, columns, scale);
  const titled = titledLevels(rows, columns, scale);
  const named = (ticked ?? columns).map((column, c) =>
    titled.has(c) ? column : byItsCells(column, cells(c))
  );
  const weights = wholeColumns(grid, from, named);
  const levelled = ticked === null ? withLevels(rows, named, scale, weights) : named;
  const settled = withoutSecondResults(grid, from, settledWords(grid, from, levelled));
  return withWeights(grid, from, settled);
}

/** Headings of organisations as of what is counted. */
const MEASURED = /^(?:units?|หน่วย(?!งาน))/;

function byItsCells(column: FormColumn, texts: readonly string[]): FormColumn {
  const { role, title } = column;
  if (title === '' || column.settled !== undefined) return column;
  const said = texts.filter((text) => text !== '-');
  const open = role === 'ignore' || role === 'unit';
  if (open && said.length > 0 && said.every(isTick)) return { ...column, role: 'tick' };
  // `%` is no organisation, whatever the other rows count; whoever is responsible for something is no measure.
  if (role === 'unit' && MEASURED.test(headerKey(title)) && said.some(isUnitOfMeasure)) {
    return { ...column, role: 'unitOfMeasure' };
  }
  const period = role === 'ignore' ? readPeriod(title) : null;
  return period === null ? column : { ...column, role: 'result', period };
}
