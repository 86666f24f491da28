import { writeCells } from '../../../src/excel/change/writeCells';
import { formulasAt } from '../../../src/excel/change/formulasAt';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import type { EntryCell } from '../../../src/scorecard';
import { connect } from '../../workbook/host';

/** More cells than one request to Excel on the web holds: what 60 departments send of 126 indicators each. */
const CELLS = 60 * 126;
const NAME = 'Results';

function filled() {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(NAME);
  sheet.setCells(
    0,
    0,
    Array.from({ length: CELLS }, (_, i) => [i])
  );
  sheet.set(7, 0, { formula: '=1+1' });
  const host = connect(workbook, { profile: PROFILES.web });
  return { sheet, host };
}

const cells = (first: number): readonly EntryCell[] =>
  Array.from({ length: CELLS - first }, (_, i) => ({
    at: { sheet: NAME, row: first + i, column: 0 },
    value: -i - 1,
    before: first + i,
  }));

const write = (from: number) =>
  Excel.run(async (context) => {
    const writes = cells(from).map((cell) => ({ cell }));
    return writeCells(context, writes);
  });

test('cells that no request to Excel on the web holds together are written and looked through', async () => {
  const { sheet } = filled();
  const formulas = await Excel.run((context) => formulasAt(context, cells(0)));
  expect([...formulas]).toEqual([`${NAME}!A8`]);
  const written = await write(8);
  expect(written).toHaveLength(CELLS - 8);
  expect([sheet.value(8, 0), sheet.value(CELLS - 1, 0)]).toEqual([-1, 8 - CELLS]);
});

test('where a later request fails, all cells hold again what they held', async () => {
  const { host } = filled();
  host.faults.set({});
  await write(8);
  const { requests } = host.faults;
  // Reading takes more than one, and so does writing.
  expect(requests).toBeGreaterThan(3);
  const failed: number[] = [];
  for (let failAt = 1; failAt <= requests; failAt++) {
    const again = filled();
    again.host.faults.set({ failAt });
    const refused = await write(8).then(
      () => false,
      () => true
    );
    if (!refused) continue;
    failed.push(failAt);
    expect([8, CELLS - 1].map((row) => again.sheet.value(row, 0))).toEqual([8, CELLS - 1]);
  }
  // What Excel refuses of a group is written once more without one.
  expect(failed.length).toBeGreaterThan(1);
});
