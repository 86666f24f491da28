import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { PageHost } from '../../../src/preview/page/pageHost';
import { createWorkbook } from '../../../src/preview/workbook/model/model';

test('functions answer late in the page, too, and the page is told when their answers are there', () => {
  jest.useFakeTimers();
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data');
  const changed = jest.fn();
  const host = new PageHost(workbook, changed, { profile: PROFILES.m365 });
  sheet.setCells(0, 0, [[{ formula: '=KPIWEIGHTED(4,50)' }]]);
  host.session.written(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  host.session.settle();
  expect(sheet.value(0, 0)).toEqual({ error: '#BUSY!' });
  jest.advanceTimersByTime(1_000);
  expect(sheet.value(0, 0)).toBe(2);
  expect(changed).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});
