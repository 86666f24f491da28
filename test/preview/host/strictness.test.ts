import { errorCode } from '../../../src/excel/host/hostCodes';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { Host } from '../../../src/preview/host/host';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { data, failureOf, open, run } from './client';

let host: Host;

beforeEach(() => {
  host = open();
});

const cell = (row: number, column: number) => host.workbook.sheets[0]?.value(row, column);

describe('errors', () => {
  test('an item that is missing names the call and the statement', async () => {
    const failure = await failureOf(async (c) =>
      c.workbook.worksheets.getItem('Nope').load('name')
    );
    expect(failure).toEqual({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      location: 'WorksheetCollection.getItem',
      statement: 'var worksheet = worksheets.getItem(...);',
    });
  });

  test('a block of the wrong shape', async () => {
    const failure = await failureOf(async (c) => {
      data(c).getRange('A1:B2').values = [[1]];
    });
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    expect(failure.message).toMatch(/number of rows or columns/);
  });

  test('no style of a table, where Excel takes only names', async () => {
    const wanted = { profile: PROFILES.strict } as const;
    for (const [options, code] of [
      [{}, ''],
      [wanted, 'InvalidArgument'],
    ] as const) {
      host = open(options);
      const table = (c: Excel.RequestContext): Excel.Table => data(c).tables.add('A1:B2', true);
      const attempt = run(async (c) => {
        table(c).style = '';
        await c.sync();
      });
      expect(await attempt.then(() => '', errorCode)).toBe(code);
    }
  });

  test('a large block of the wrong shape writes nothing', async () => {
    const rows = Array.from({ length: 2000 }, () => [1]);
    const failure = await failureOf(async (c) => {
      data(c).getRange('A1:A1999').values = rows;
    });
    expect(failure.code).toBe('InvalidArgument');
    expect(cell(0, 0)).toBeNull();
  });

  test('what the host does not have fails loudly, by its name', async () => {
    const missing: readonly [string, (sheet: Excel.Worksheet) => unknown][] = [
      ['Worksheet.shapes', (sheet) => sheet.shapes.getCount()],
      ['Range.flashFill', (sheet) => sheet.getRange('A1').flashFill()],
      ['loading Range.style', (sheet) => sheet.getRange('A1').load('style')],
      ['RangeFont.subscript', (sheet) => (sheet.getRange('A1').format.font.subscript = true)],
    ];
    host = open({ requirementSets: { ExcelApi: '1.17' } });
    for (const [name, use] of missing) {
      const failure = await failureOf(async (c) => use(data(c)));
      expect(failure).toMatchObject({
        code: 'NotImplemented',
        message: `The embedded workbook host does not implement ${name}.`,
      });
    }
  });

  test('an API above the requirement set is refused by the client', async () => {
    const failure = await failureOf(async (c) => data(c).getRange('A1').getSpillParent());
    expect(failure).toMatchObject({ code: 'ApiNotFound', location: 'Range.getSpillParent' });
  });

  test('actions before the failing one stay done, those after it are not done', async () => {
    await failureOf(async (c) => {
      data(c).getRange('A1').values = [[1]];
      data(c).getRange('A2:B2').values = [[1]];
      data(c).getRange('A3').values = [[3]];
    });
    expect([cell(0, 0), cell(2, 0)]).toEqual([1, null]);
  });

  test('a range of another run, or after its run, is refused', async () => {
    const leaked = await run((context) => data(context).getRange('A1').load('values'));
    expect(
      await failureOf(async (c) => data(c).getRange('A1').getBoundingRect(leaked))
    ).toMatchObject({ code: 'InvalidRequestContext' });
    await clientAtRest();
    expect(() => (leaked.values = [[3]])).toThrow(
      expect.objectContaining({ code: 'InvalidObjectPath' })
    );
  });

  test('a range of a deleted sheet is refused', async () => {
    host = open({}, 'Data', 'Second');
    const failure = await failureOf(async (context) => {
      const range = data(context).getRange('A1');
      await context.sync();
      data(context).delete();
      await context.sync();
      range.values = [[1]];
    });
    expect(failure.code).toBe('InvalidReference');
  });
});

describe('limits', () => {
  test('a request above the size limit is refused whole', async () => {
    host = open({ maxPayload: 20_000 });
    const failure = await failureOf(async (c) => {
      data(c).getRange('A1').values = [['x'.repeat(25_000)]];
    });
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(cell(0, 0)).toBeNull();
  });

  test('bytes count, not letters', async () => {
    host = open({ maxPayload: 20_000 });
    const failure = await failureOf(async (c) => {
      data(c).getRange('A1').values = [['ก'.repeat(9_000)]];
    });
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('a response above the size limit is refused', async () => {
    for (let row = 0; row < 300; row++) host.workbook.sheets[0]?.set(row, 0, 'x'.repeat(30_000));
    const failure = await failureOf(async (c) => data(c).getUsedRange().load('values'));
    expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('no more than 5,000,000 cells are read at once', async () => {
    const failure = await failureOf(async (c) => data(c).getRange('A:F').load('values'));
    expect(failure.code).toBe('RangeExceedsLimit');
  });

  test('a whole sheet is more than the web clears at once', async () => {
    const clear = (context: Excel.RequestContext) => data(context).getRange().clear('Contents');
    open({ profile: PROFILES.web });
    expect(await failureOf(async (context) => clear(context))).toMatchObject({
      code: 'OperationCellsExceedLimit',
    });
    open({ profile: PROFILES.m365 });
    await run(clear);
  });

  test('a cell holds 32,767 characters', async () => {
    const failure = await failureOf(async (c) => {
      data(c).getRange('A1').values = [['x'.repeat(32_768)]];
    });
    expect(failure.code).toBe('InvalidArgument');
  });

  test('while the user types in a cell every request is refused', async () => {
    host.editMode = true;
    expect(await failureOf(async (c) => data(c).load('name'))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
  });

  test('but those that can wait are answered when the user leaves the cell', async () => {
    const editing = open({ profile: PROFILES.m365 });
    editing.editMode = true;
    let answered = false;
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = data(context).load('name');
      await context.sync();
      answered = true;
      return sheet.name;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    editing.editMode = false;
    expect(await reading).toBe('Data');
  });

  test('an Excel that does not know this refuses them, too', async () => {
    host.editMode = true;
    await expect(
      Excel.run({ delayForCellEdit: true }, async (context) => {
        data(context).load('name');
        await context.sync();
      })
    ).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

describe('failures on demand', () => {
  const two = () =>
    Excel.run(async (context) => {
      data(context).getRange('A1').values = [[1]];
      await context.sync();
      data(context).getRange('A2').values = [[2]];
      data(context).getRange('A3').values = [[3]];
      await context.sync();
    });

  test('the n-th request is refused whole', async () => {
    host = open({ failAt: 2 });
    await expect(two()).rejects.toMatchObject({ code: 'GeneralException' });
    expect([cell(0, 0), cell(1, 0), cell(2, 0)]).toEqual([1, null, null]);
    await clientAtRest();
    await two();
    expect(cell(2, 0)).toBe(3);
  });

  test('the n-th change fails in the middle of its request', async () => {
    host.faults.set({ failAction: 3 });
    await expect(two()).rejects.toMatchObject({ code: 'GeneralException' });
    expect([cell(0, 0), cell(1, 0), cell(2, 0)]).toEqual([1, 2, null]);
  });

  test('creating calls count as changes; reading ones do not', async () => {
    host.faults.set({});
    await run((context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').load('values');
      sheet.names.add('KPI_ROLE', '="scores"').visible = false;
    });
    expect(host.faults.changes).toBe(3);
    expect(host.faults.requests).toBe(1);
  });

  test('every request is refused until told otherwise', async () => {
    host.faults.set({ failAlways: true });
    await expect(two()).rejects.toMatchObject({ code: 'GeneralException' });
    host.faults.set({});
    await two();
    expect(cell(2, 0)).toBe(3);
  });

  test('requests that only release ranges are not counted as syncs', async () => {
    await two();
    await clientAtRest();
    expect(host.counters.syncs).toBe(2);
    expect(host.counters.requests).toBeGreaterThanOrEqual(2);
    expect(host.counters.bytesIn).toBeGreaterThan(500);
    expect(host.counters.bytesOut).toBeGreaterThan(100);
  });
});
