import { LESS_IN_1904, type Snapshot } from '../../tables';

/** 1 January 2000 where days are counted from 1900. */
const DAY_IN_2000 = 36526;

/** A known day, to be read with the next sync: only previews of the API tell the date system itself. */
export function askDay(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(2000, 1, 1).load('value');
}

/**
 * Days that every day of the workbook has less than the add-in counts: 0, or 1,462 where the workbook counts from 1904, as
 * older Excels for Mac did. Plans and snapshots hold days that are counted from 1900.
 */
export const daysLess = (asked: Excel.FunctionResult<number>): number => DAY_IN_2000 - asked.value;

/** The same of a workbook that has been read. */
export const daysLessIn = ({ date1904 = false }: Pick<Snapshot, 'date1904'>): number =>
  date1904 ? LESS_IN_1904 : 0;
