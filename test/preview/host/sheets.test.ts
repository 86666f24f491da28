import type { Host } from '../../../src/preview/host/host';
import { data, failureOf, open, run } from './client';

let host: Host;

beforeEach(() => {
  host = open({}, 'Data', 'Second');
});

const names = () => host.workbook.sheets.map((sheet) => sheet.name);

describe('worksheets', () => {
  test('are added, listed in order, counted, found in any case, and deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('ผลคะแนน');
      worksheets.load('items/name,items/position,items/visibility');
      const count = worksheets.getCount();
      const missing = worksheets.getItemOrNullObject('Nope');
      const found = worksheets.getItem('SECOND').load('name');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
        ['Data', 0],
        ['Second', 1],
        ['ผลคะแนน', 2],
      ]);
      expect([count.value, missing.isNullObject, found.name]).toEqual([3, true, 'Second']);
      added.tabColor = '#ff0000';
      await context.sync();
      added.delete();
      await context.sync();
    });
    expect(names()).toEqual(['Data', 'Second']);
  });

  test('load with top and skip gives a part', async () => {
    const some = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(some).toEqual(['Second']);
  });

  test('names are checked as Excel does', async () => {
    const add = (name: string) => failureOf(async (c) => c.workbook.worksheets.add(name));
    expect(await add('data')).toMatchObject({ code: 'ItemAlreadyExists' });
    for (const name of ['a/b', 'a:b', '[x]', 'what?', "'x", 'x'.repeat(32), 'History']) {
      expect(await add(name)).toMatchObject({ code: 'InvalidArgument' });
    }
    expect(names()).toEqual(['Data', 'Second']);
    const rename = await failureOf(async (c) => {
      data(c).name = 'second';
    });
    expect(rename.code).toBe('ItemAlreadyExists');
  });

  test('formulas and names follow a sheet that is renamed', async () => {
    await run((context) => {
      context.workbook.worksheets.getItem('Second').getRange('A1').formulas = [
        ['=Data!A1&"Data!"'],
      ];
      context.workbook.names.add('Target', data(context).getRange('A1'));
      data(context).name = 'ผล 64';
    });
    expect(host.workbook.sheets[1]?.formula(0, 0)).toBe(`='ผล 64'!A1&"Data!"`);
    expect(host.workbook.name('Target', null)?.formula).toBe("='ผล 64'!$A$1");
  });

  test('one visible sheet must stay', async () => {
    await run((context) => {
      context.workbook.worksheets.getItem('Second').visibility = 'Hidden';
    });
    expect(await failureOf(async (c) => data(c).delete())).toMatchObject({
      code: 'InvalidOperation',
    });
    const hide = await failureOf(async (c) => {
      data(c).visibility = 'VeryHidden';
    });
    expect(hide.code).toBe('InvalidOperation');
    const show = await failureOf(async (c) => c.workbook.worksheets.getItem('Second').activate());
    expect(show.code).toBe('InvalidOperation');
  });

  test('gridlines, tab colour, place and activation', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Second');
      sheet.showGridlines = false;
      sheet.tabColor = 'C6EFCE';
      sheet.position = 0;
      sheet.activate();
      sheet.getRange('B2').select();
      sheet.load('showGridlines,tabColor,position');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [sheet.showGridlines, sheet.tabColor, sheet.position, active.name, selected.address];
    });
    expect(read).toEqual([false, '#C6EFCE', 0, 'Second', 'Second!B2']);
  });

  test('panes are frozen and found again', async () => {
    const places = await run(async (context) => {
      const { freezePanes } = data(context);
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      freezePanes.freezeRows(4);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeAt(data(context).getRange('A1:B3'));
      const corner = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      return [none.isNullObject, rows.address, corner.address];
    });
    expect(places).toEqual([true, 'Data!1:4', 'Data!A1:B3']);
    expect(host.workbook.sheets[0]?.freezeRows).toBe(0);
  });

  test('page set-up', async () => {
    const read = await run(async (context) => {
      const layout = data(context).pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.topMargin = 36;
      layout.centerHorizontally = true;
      layout.setPrintArea('A1:J40');
      layout.setPrintTitleRows('$5:$6');
      layout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      layout.load('orientation,zoom,topMargin');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [layout.orientation, layout.zoom, layout.topMargin, rows.address];
    });
    expect(read).toEqual(['Landscape', { horizontalFitToPages: 1 }, 36, 'Data!5:6']);
    expect(host.workbook.sheets[0]?.page).toMatchObject({
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      printArea: { row: 0, column: 0, rows: 40, columns: 10 },
      footer: { left: '', center: '&P / &N', right: '' },
    });
  });
});

test('with the structure of the workbook protected no sheet is added, deleted, renamed, moved or hidden', async () => {
  host.workbook.structureProtected = true;
  const before = host.workbook.sheets.map(({ name }) => name);
  for (const change of [
    (context: Excel.RequestContext) => void context.workbook.worksheets.add('New'),
    (context: Excel.RequestContext) => data(context).delete(),
    (context: Excel.RequestContext) => void (data(context).name = 'Other'),
    (context: Excel.RequestContext) => void (data(context).position = 1),
    (context: Excel.RequestContext) => void (data(context).visibility = 'Hidden'),
  ]) {
    const refused = await failureOf(async (context) => {
      change(context);
      return context.sync();
    });
    expect(refused.code).toBe('AccessDenied');
  }
  const read = await run(async (context) => {
    const { protection } = context.workbook.load('protection/protected');
    data(context).getRange('A1').values = [['cells are not protected']];
    await context.sync();
    return protection.protected;
  });
  expect(read).toBe(true);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

describe('names', () => {
  test('a hidden name of a sheet is found there and not in the workbook', async () => {
    const read = await run(async (context) => {
      const sheet = data(context);
      sheet.names.add('KPI_ROLE', '="scores"').visible = false;
      const own = sheet.names.getItemOrNullObject('KPI_ROLE').load('formula,value,visible,scope');
      const all = context.workbook.names.getItemOrNullObject('KPI_ROLE');
      await context.sync();
      return [own.formula, own.value, own.visible, own.scope, all.isNullObject];
    });
    expect(read).toEqual(['="scores"', 'scores', false, 'Worksheet', true]);
  });

  test('a name refers to cells, once in its scope, and goes with its sheet', async () => {
    await run(async (context) => {
      const name = context.workbook.names.add('Target', data(context).getRange('A1:B2'));
      const cells = name.getRange().load('address');
      name.load('formula,type,value');
      await context.sync();
      expect([name.formula, name.type, name.value, cells.address]).toEqual([
        '=Data!$A$1:$B$2',
        'Range',
        'Data!A1:B2',
        'Data!A1:B2',
      ]);
      context.workbook.worksheets.getItem('Second').names.add('Local', '=1');
    });
    const twice = await failureOf(async (c) => c.workbook.names.add('target', '=2'));
    expect(twice.code).toBe('ItemAlreadyExists');
    const cell = await failureOf(async (c) => c.workbook.names.add('KPI1', '=2'));
    expect(cell.code).toBe('InvalidArgument');
    await run((context) => context.workbook.worksheets.getItem('Second').delete());
    expect(host.workbook.names.map((name) => name.name)).toEqual(['Target']);
  });
});

describe('protection', () => {
  const protect = () =>
    run((context) => {
      data(context).getRange('B1').format.protection.locked = false;
      data(context).protection.protect();
    });

  test('a protected sheet says so and refuses writes to locked cells', async () => {
    await protect();
    const refused: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => sheet.getRange('A1:B2').clear(),
      (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
      (sheet) => sheet.tables.add('A1:B2', true),
      (sheet) => sheet.getRange('A:A').format.autofitColumns(),
      (sheet) => sheet.getRange('A1:B1').merge(),
    ];
    for (const change of refused) {
      expect(await failureOf(async (c) => change(data(c)))).toMatchObject({ code: 'AccessDenied' });
    }
    const isProtected = await run(async (context) => {
      const { protection } = data(context).load('protection/protected');
      data(context).getRange('B1').values = [[1]];
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(host.workbook.sheets[0]?.value(0, 1)).toBe(1);
  });

  test('what its options allow can be done all the same, and an unknown option is refused', async () => {
    await run((context) => {
      data(context).protection.protect({ allowFormatRows: true, allowEditObjects: false });
    });
    await run((context) => {
      data(context).getRange('A1').format.rowHeight = 40;
    });
    const columns = await failureOf(async (c) => {
      data(c).getRange('A1').format.columnWidth = 40;
    });
    expect(columns.code).toBe('AccessDenied');
    expect(host.workbook.sheets[0]?.protection).toEqual({ allowed: ['formatRows'] });
    const other = { allowEverything: true } as Excel.WorksheetProtectionOptions;
    const unknown = await failureOf(async (c) => {
      c.workbook.worksheets.getItem('Second').protection.protect(other);
    });
    expect(unknown.code).toBe('InvalidArgument');
  });
});
