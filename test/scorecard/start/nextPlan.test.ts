import { carriedTable } from '../../../src/scorecard/start/nextYear/carriedRows';
import { planSheets } from '../../../src/scorecard/start/nextYear/nextPlan';
import { readTables, type RawTable } from '../../../src/tables';
import { indicators, workbook } from '../../workbook/tables';

/** A plan with a day of its own, as a serial in this format. */
function widthOfDay(format: string | null): number {
  const plan: RawTable = {
    name: 'KpiPlan',
    sheet: 'Plan',
    top: 0,
    left: 0,
    headers: ['Code', 'Statement', 'Begins'],
    rows: [['1', 'Roads built', 46_001]],
    formats: [[null, null, format]],
  };
  const snapshot = workbook(indicators(['Code', 'Indicator'], [['1', 'Roads']]), plan);
  const table = carriedTable(snapshot, 'plan');
  const [sheet] = planSheets(table, readTables(snapshot).tables, 'en');
  return sheet?.columnWidths[(table?.columns.length ?? 0) - 1] ?? 0;
}

test('planSheets(table) has room for what a format shows of a number, which is longer than the number', () => {
  expect(widthOfDay('d mmmm yyyy')).toBeGreaterThanOrEqual(16);
  expect(widthOfDay(null)).toBeLessThan(16);
});
