import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { Host } from '../../../src/preview/host/host';
import { data, open, run } from './client';

/** A table C2:D5 of two columns, of which the second is blank. */
async function table(host: Host): Promise<void> {
  host.workbook.sheets[0]?.setCells(1, 2, [
    ['Name', 'Sum'],
    ['a', null],
    ['b', null],
    ['c', null],
  ]);
  await run((context) => data(context).tables.add('C2:D5', true));
}

const formulas = (host: Host) =>
  [2, 3, 4].map((row) => host.workbook.sheets[0]?.formula(row, 3) ?? null);

const write = (address: string, cells: (string | number)[][]) =>
  run((context) => {
    data(context).getRange(address).formulas = cells;
  });

describe('a column of a table without any content', () => {
  test('is filled with the last formula that is written into it, references shifted', async () => {
    const host = open({ profile: PROFILES.strict });
    await table(host);
    await write('D3:D5', [['=A1+$B$1'], ['=A1*2'], [7]]);
    expect(formulas(host)).toEqual(['=#REF!*2', '=A1*2', '=A2*2']);
  });

  test('is filled by one formula in one cell, too', async () => {
    const host = open({ profile: PROFILES.strict });
    await table(host);
    await write('D4', [['=A4']]);
    expect(formulas(host)).toEqual(['=A3', '=A4', '=A5']);
  });

  test('takes values as they are, and formulas where anything was in it before', async () => {
    const host = open({ profile: PROFILES.strict });
    await table(host);
    await write('D3:D5', [[1], [2], [3]]);
    await write('D3:D5', [['=A1'], ['=B9'], ['=1']]);
    expect(formulas(host)).toEqual(['=A1', '=B9', '=1']);
  });

  test('takes each formula where the Excel has no such option', async () => {
    const host = open({ profile: PROFILES.web });
    await table(host);
    await write('D3:D5', [['=A1'], ['=B9'], ['=1']]);
    expect(formulas(host)).toEqual(['=A1', '=B9', '=1']);
  });
});
