import { readValidations } from '../../../src/excel/read/validations';
import { data, open, run } from '../../preview/host/client';

const A = (row: number, rows: number) => ({ row, column: 0, rows, columns: 1 });

test('cells that differ are told apart row by row, neighbours that are alike as one', async () => {
  open();
  await run((context) => {
    const sheet = data(context);
    const list = (source: string) => ({ list: { inCellDropDown: true, source } });
    sheet.getRange('A1:A40').dataValidation.rule = list('a, b');
    sheet.getRange('A5:A6').dataValidation.clear();
    sheet.getRange('A7').dataValidation.rule = list('a,b');
    sheet.getRange('A8').dataValidation.rule = list('=$C$1:$C$3');
    sheet.getRange('A9').dataValidation.rule = { custom: { formula: '=TRUE' } };
    sheet.getRange('A10').dataValidation.rule = list('b');
  });
  const { columns, whole } = await run((context) =>
    readValidations(context, [
      { sheet: 'Data', area: A(0, 50) },
      { sheet: 'Data', area: { ...A(0, 50), column: 2 } },
    ])
  );
  expect(whole).toBe(true);
  expect(columns).toEqual([
    [
      { area: A(0, 4), has: { list: ['a', 'b'] } },
      { area: A(4, 2), has: 'none' },
      { area: A(6, 1), has: { list: ['a', 'b'] } },
      { area: A(7, 2), has: 'other' },
      { area: A(9, 1), has: { list: ['b'] } },
      { area: A(10, 30), has: { list: ['a', 'b'] } },
      { area: A(40, 10), has: 'none' },
    ],
    [{ area: { ...A(0, 50), column: 2 }, has: 'none' }],
  ]);
});

test('words of somebody’s own for when a cell is selected are told from nothing, also where no rule is', async () => {
  open();
  const own = { showPrompt: true, title: '', message: 'Ask the planning office first' };
  await run((context) => {
    const sheet = data(context);
    sheet.getRange('A3:A4').dataValidation.prompt = own;
    sheet.getRange('A5').dataValidation.prompt = { ...own, title: 'Planning', message: '' };
    sheet.getRange('A9').dataValidation.prompt = { ...own, message: '' };
  });
  const { columns } = await run((context) =>
    readValidations(context, [{ sheet: 'Data', area: A(0, 20) }])
  );
  expect(columns).toEqual([
    [
      { area: A(0, 2), has: 'none' },
      { area: A(2, 3), has: 'other' },
      { area: A(5, 15), has: 'none' },
    ],
  ]);
});

test('no more is asked than may be, and what is left is said to be', async () => {
  const host = open();
  await run((context) => {
    for (let row = 1; row <= 39; row += 2) {
      data(context).getRange(`A${row}`).dataValidation.rule = { custom: { formula: '=TRUE' } };
    }
  });
  const { columns, whole } = await run((context) =>
    readValidations(context, [{ sheet: 'Data', area: A(0, 40) }], 30)
  );
  expect(whole).toBe(false);
  // One column, its 14 pieces, and what these allow.
  expect(columns.flat().map(({ area }) => area)).toEqual(
    [...Array.from({ length: 15 }, (_, row) => row), 39].map((row) => A(row, 1))
  );
  expect(host.counters.requests).toBeLessThan(12);
});
