import { insertSample, insertTemplate } from '../../../src/excel/change/changeTables';
import { findMissingLists, putListsBack } from '../../../src/excel/change/inputLists';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import type { Host } from '../../../src/preview/host/host';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { mapCells } from '../../../src/preview/workbook/model/area';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { bodyOf } from '../../../src/preview/host/cells/areas';
import type { Language } from '../../../src/engine';
import { TABLE_NAMES, type TableKind } from '../../../src/tables';
import { kpiBook } from '../../workbook/file';
import { connect, dump } from '../../workbook/host';

afterEach(() => clientAtRest());

const SOURCE = 'Elsewhere';

/** The sample of Nonthaburi with a sheet of the user's to paste from. */
async function sample(profile: HostProfile = FLOOR, language: Language = 'en'): Promise<Host> {
  const host = connect(undefined, { profile });
  await insertSample('nonthaburi', language);
  host.workbook.addSheet(SOURCE);
  await clientAtRest();
  return host;
}

/** The body of a column of a table. */
function bodyOfColumn({ workbook }: Host, kind: TableKind, header: string) {
  const found = workbook.table(TABLE_NAMES[kind]);
  if (found === null) throw new Error(`No ${kind}`);
  const { sheet, table } = found;
  const headers = mapCells({ ...table.area, rows: 1 }, (row, column) => sheet.value(row, column));
  const index = headers[0]?.indexOf(header) ?? -1;
  if (index < 0) throw new Error(`No column ${header}`);
  const body = bodyOf(table);
  return { sheet: sheet.name, area: { ...body, column: body.column + index, columns: 1 } };
}

/** Pastes blank cells over rows of a column, counted from its first, as somebody would. */
async function paste(
  host: Host,
  kind: TableKind,
  header: string,
  first: number,
  rows: number
): Promise<void> {
  const { sheet, area } = bodyOfColumn(host, kind, header);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row + first, area.column, rows, 1)
      .copyFrom(worksheets.getItem(SOURCE).getRange(`A1:A${rows}`));
    await context.sync();
  });
}

/** Pastes a form of that many rows over the top of the indicators, all columns of it. */
async function pasteForm({ workbook }: Host, rows: number): Promise<number> {
  const found = workbook.table(TABLE_NAMES.indicators);
  if (found === null) throw new Error('No indicators');
  const { row, column, columns } = bodyOf(found.table);
  const form = workbook.sheet(SOURCE);
  for (let i = 0; i < rows; i++) form?.set(i, 0, `K${i}`);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets
      .getItem(found.sheet.name)
      .getRangeByIndexes(row, column, rows, columns)
      .copyFrom(worksheets.getItem(SOURCE).getRangeByIndexes(0, 0, rows, columns));
    await context.sync();
  });
  return rows;
}

const OWN = { showPrompt: true, title: 'Ask', message: 'Ask the planning office first' };

/** Gives a cell of the indicators words of the user's own, as the dialog does with "Any value". */
async function prompted(host: Host, header: string, at: number): Promise<void> {
  const { sheet, area } = bodyOfColumn(host, 'indicators', header);
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row + at, area.column, 1, 1).dataValidation.prompt = OWN;
    await context.sync();
  });
}

/** Column, row and facts of each cell with a list on the sheet of a table. */
function listsOf({ workbook }: Host, kind: TableKind) {
  const { validations: all = [] } = workbook.table(TABLE_NAMES[kind])?.sheet ?? {};
  return all
    .filter(({ type }) => type === 'list')
    .flatMap(({ areas, ...facts }) =>
      areas.flatMap((area) =>
        mapCells(area, (row, column) => [column, row, JSON.stringify(facts)] as const).flat()
      )
    )
    .sort(([a], [b]) => a - b);
}

/** What each cell of the workbook has as validation, however it is kept. */
function validations({ workbook }: { readonly workbook: Workbook }): readonly string[] {
  return workbook.sheets
    .flatMap((sheet) =>
      sheet.validations.flatMap(({ areas, ...facts }) =>
        areas.flatMap((area) =>
          mapCells(area, (row, column) => `${sheet.name} ${row} ${column} ${JSON.stringify(facts)}`)
        )
      )
    )
    .flat()
    .sort();
}

const valuesIn = ({ workbook }: Host) =>
  workbook.sheets.map((sheet) => sheet.values(sheet.usedArea(false) ?? NO_CELLS));
const NO_CELLS = { row: 0, column: 0, rows: 0, columns: 0 };

const told = async () => {
  const { lists, whole } = await findMissingLists();
  expect(whole).toBe(true);
  return lists.map(({ sheet, title, none, other }) => ({
    at: `${sheet}: ${title}`,
    none: none.map(({ row, rows }) => [row, rows]),
    other: other.map(({ row, rows }) => [row, rows]),
  }));
};

describe.each(Object.entries({ ...PROFILES, floor: FLOOR }))('%s:', (_, profile) => {
  test.each(['en', 'th'] as const)(
    '%s: lists that pasting took are found and put back',
    async (language) => {
      const host = await sample(profile, language);
      expect(await told()).toEqual([]);
      const before = validations(host);
      const [method, period] =
        language === 'en' ? ['Score method', 'Period'] : ['วิธีคิดคะแนน', 'รอบ'];
      await paste(host, 'indicators', method, 2, 3);
      await paste(host, 'indicators', method, 20, 1);
      await paste(host, 'results', period, 0, 30);
      const top = bodyOfColumn(host, 'indicators', method).area.row;
      const found = await told();
      expect(found).toMatchObject([
        {
          none: [
            [top + 2, 3],
            [top + 20, 1],
          ],
          other: [],
        },
        { none: [[top, 30]], other: [] },
      ]);
      expect(found.map(({ at }) => at.split(': ')[1])).toEqual([method, period]);
      const cells = valuesIn(host);
      expect(await putListsBack()).toBe(34);
      await clientAtRest();
      expect(validations(host)).toEqual(before);
      expect(valuesIn(host)).toEqual(cells);
      // A second and a third time there is nothing to do.
      for (const again of [0, 0]) {
        expect(await told()).toEqual([]);
        expect(await putListsBack()).toBe(again);
        expect(validations(host)).toEqual(before);
      }
    }
  );

  test('a block pasted into the template is told, in the rows in use, by the lists that are left below it', async () => {
    const host = connect(undefined, { profile });
    await insertTemplate('thaiLocal', 'th');
    host.workbook.addSheet(SOURCE);
    await clientAtRest();
    const { area } = bodyOfColumn(host, 'indicators', 'ทิศทาง');
    const pasted = await pasteForm(host, 10);
    expect(pasted).toBeLessThan(area.rows);
    const found = await told();
    expect(found.length).toBeGreaterThan(3);
    for (const { none, other } of found) {
      expect({ none, other }).toEqual({ none: [[area.row, pasted]], other: [] });
    }
    expect(await putListsBack()).toBe(found.length * pasted);
    await clientAtRest();
    expect(await told()).toEqual([]);
    const given = listsOf(host, 'indicators');
    expect(given.filter(([, row]) => row === area.row)).toHaveLength(found.length);
    // Above as below, in the same words.
    const words = (at: number) =>
      given.filter(([, row]) => row === at).map(([column, , facts]) => [column, facts]);
    expect(words(area.row)).toEqual(words(area.row + pasted));
  });

  test('a column without any list was cleared on purpose, and is left alone beside others that have theirs', async () => {
    const host = await sample(profile);
    const { area } = bodyOfColumn(host, 'indicators', 'Direction');
    await paste(host, 'indicators', 'Direction', 0, area.rows);
    const before = validations(host);
    expect(await told()).toEqual([]);
    expect(await putListsBack()).toBe(0);
    expect(validations(host)).toEqual(before);
  });

  test('words of somebody’s own for when a cell is selected stay, with no rule beside them', async () => {
    const host = await sample(profile);
    await paste(host, 'indicators', 'Direction', 3, 3);
    const { area } = bodyOfColumn(host, 'indicators', 'Direction');
    await prompted(host, 'Direction', 4);
    expect(await told()).toMatchObject([
      {
        none: [
          [area.row + 3, 1],
          [area.row + 5, 1],
        ],
        other: [[area.row + 4, 1]],
      },
    ]);
    const own = validations(host).filter((each) => each.includes(OWN.message));
    expect(own).toHaveLength(1);
    expect(await putListsBack()).toBe(2);
    await clientAtRest();
    expect(validations(host).filter((each) => each.includes(OWN.message))).toEqual(own);
  });

  test('a rule of somebody’s own stays, and is told as long as there is something to put back', async () => {
    const host = await sample(profile);
    await paste(host, 'indicators', 'Direction', 3, 2);
    const { sheet, area } = bodyOfColumn(host, 'indicators', 'Direction');
    const own = { list: { inCellDropDown: true, source: 'higher,lower,none' } };
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(area.row + 4, area.column, 1, 1);
      cell.dataValidation.clear();
      cell.dataValidation.rule = own;
      await context.sync();
    });
    expect(await told()).toMatchObject([{ none: [[area.row + 3, 1]], other: [[area.row + 4, 1]] }]);
    expect(await putListsBack()).toBe(1);
    await clientAtRest();
    expect(await told()).toEqual([]);
    const kept = validations(host).filter((each) => each.includes('higher,lower,none'));
    expect(kept).toHaveLength(1);
  });
});

test('the cell of a setting has its own list again; without any list left nothing tells that there was one', async () => {
  const host = await sample();
  const before = validations(host);
  const { sheet, area } = bodyOfColumn(host, 'settings', 'Setting');
  const names = host.workbook.sheet(sheet)?.values(area).flat() ?? [];
  const row = names.indexOf('Language');
  await paste(host, 'settings', 'Value', row, 1);
  expect(await told()).toMatchObject([
    { at: `${sheet}: ${String(names[row])}`, none: [[area.row + row, 1]] },
  ]);
  expect(await putListsBack()).toBe(1);
  await clientAtRest();
  expect(validations(host)).toEqual(before);
  await paste(host, 'settings', 'Value', 0, area.rows);
  expect(await told()).toEqual([]);
});

test('a workbook without lists of ours is left alone', async () => {
  const host = connect(
    kpiBook({
      indicators: ['code name levels kind', ['1', 'Money spent', 50, 60, 70, 80, 90, 'threshold']],
      results: ['code period actual', ['1', 'Q1', 65]],
    })
  );
  const before = dump(host.workbook);
  const { requests } = host.counters;
  expect(await told()).toEqual([]);
  expect(host.counters.requests - requests).toBeLessThan(8);
  expect(await putListsBack()).toBe(0);
  expect(dump(host.workbook)).toEqual(before);
});

test('a protected sheet is left as it is, and said', async () => {
  const host = await sample();
  await paste(host, 'indicators', 'Direction', 3, 2);
  await paste(host, 'results', 'Period', 3, 2);
  const before = validations(host);
  const { sheet } = bodyOfColumn(host, 'results', 'Period');
  const locked = host.workbook.sheet(sheet);
  if (locked) locked.protection = { allowed: [] };
  await expect(putListsBack()).rejects.toMatchObject({ code: 'protected', about: sheet });
  expect(validations(host)).toEqual(before);
});

test('a host that fails at any request leaves no list behind', async () => {
  const prepared = async (): Promise<Host> => {
    const host = await sample(PROFILES.strict);
    await paste(host, 'indicators', 'Direction', 3, 2);
    await paste(host, 'results', 'Period', 3, 2);
    await prompted(host, 'Direction', 4);
    await clientAtRest();
    return host;
  };
  const counting = await prepared();
  counting.faults.set({});
  await putListsBack();
  await clientAtRest();
  const { requests } = counting.faults;
  for (let failAt = 1; failAt <= requests; failAt++) {
    const host = await prepared();
    const before = validations(host);
    host.faults.set({ failAt });
    await expect(putListsBack()).rejects.toMatchObject({ name: 'HostProblem' });
    host.faults.set({});
    await clientAtRest();
    expect({ failAt, after: validations(host) }).toEqual({ failAt, after: before });
  }
});

test('thousands of rows take a few requests', async () => {
  const rows = Array.from({ length: 6000 }, (_, i) => [`${i}`, 'Q1', i]);
  const host = connect(kpiBook({ results: ['code period actual', ...rows] }), { profile: FLOOR });
  const { sheet, area } = bodyOfColumn(host, 'results', 'Period');
  host.workbook.addSheet(SOURCE);
  const template = await listOf('Period');
  host.workbook.sheet(sheet)?.validations.push({ ...template, areas: [area] });
  await paste(host, 'results', 'Period', 1000, 2500);
  await paste(host, 'results', 'Period', 5001, 1);
  const { syncs } = host.counters;
  expect(await told()).toMatchObject([
    {
      none: [
        [area.row + 1000, 2500],
        [area.row + 5001, 1],
      ],
    },
  ]);
  expect(host.counters.syncs - syncs).toBeLessThan(10);
  expect(await putListsBack()).toBe(2501);
  await clientAtRest();
  expect(await told()).toEqual([]);
  /** The list that the sample has in a column of its results. */
  async function listOf(header: string) {
    const from = await sample();
    const place = bodyOfColumn(from, 'results', header);
    const found = from.workbook
      .sheet(place.sheet)
      ?.validations.find(({ areas }) => areas.some(({ column }) => column === place.area.column));
    if (found === undefined) throw new Error('No list');
    connect(host.workbook, { profile: FLOOR });
    return found;
  }
});
