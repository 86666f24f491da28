import type { Host } from '../../../src/preview/host/host';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { areaName } from '../../../src/preview/workbook/model/area';
import { data, open, run } from './client';

let host: Host;
let calculated: string[];

beforeEach(() => {
  calculated = [];
  host = open(
    {
      recalculate: (changed) => {
        calculated.push(changed.map(({ area }) => areaName(area)).join(' '));
        host.workbook.sheets[0]?.grid.setValue(0, 1, 42);
      },
    },
    'Data',
    'Second'
  );
});

describe('calculation', () => {
  test('follows the writes of a request, once', async () => {
    await run((context) => {
      data(context).getRange('A1').values = [[1]];
      data(context).getRange('B1').formulas = [['=A1']];
    });
    expect(calculated).toEqual(['A1 B1']);
  });

  test('comes before a read in the same request', async () => {
    const read = await run(async (context) => {
      const cell = data(context).getRange('B1');
      cell.formulas = [['=KPISCORE(1)']];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values[0], cell.formulas[0]];
    });
    expect(read).toEqual([[42], ['=KPISCORE(1)']]);
  });

  test('waits while it is suspended, until it is asked for', async () => {
    await run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      data(context).getRange('A1').values = [[1]];
      await context.sync();
      expect(calculated).toEqual([]);
      context.application.calculate('Recalculate');
      await context.sync();
    });
    expect(calculated).toEqual(['A1']);
  });

  test('waits in manual mode', async () => {
    await run(async (context) => {
      context.application.calculationMode = 'Manual';
      data(context).getRange('A1').values = [[1]];
      await context.sync();
      expect(calculated).toEqual([]);
      context.application.calculationMode = 'Automatic';
      await context.sync();
    });
    expect(calculated).toEqual(['A1']);
  });

  test('of everything is asked for without cells', async () => {
    await run((context) => context.application.calculate('Full'));
    expect(calculated).toEqual(['']);
  });
});

describe('events', () => {
  test('changes are heard by the sheet, by all sheets and by the table that they touch', async () => {
    const heard: string[] = [];
    await run(async (context) => {
      const sheet = data(context);
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.onChanged.add(async (event) => void heard.push(`sheet ${event.address}`));
      context.workbook.worksheets.onChanged.add(
        async (event) => void heard.push(`all ${event.address} ${event.changeType}`)
      );
      table.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
    });
    await run((context) => {
      data(context).getRange('B2:C2').values = [[5, 6]];
      context.workbook.worksheets.getItem('Second').getRange('A1').values = [[1]];
    });
    await clientAtRest();
    expect(heard.sort()).toEqual([
      'all A1 RangeEdited',
      'all B2:C2 RangeEdited',
      'sheet B2:C2',
      'table B2',
    ]);
  });

  test('activation and selection are heard; a removed handler is not called', async () => {
    const heard: string[] = [];
    const handler = await run((context) => {
      context.workbook.worksheets.onActivated.add(async () => void heard.push('activated'));
      return context.workbook.worksheets.onSelectionChanged.add(
        async (event) => void heard.push(event.address)
      );
    });
    const select = (address: string) =>
      run((context) => context.workbook.worksheets.getItem('Second').getRange(address).select());
    await select('C3');
    await clientAtRest();
    expect(heard).toEqual(['activated', 'C3']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await select('D4');
    await clientAtRest();
    expect(heard).toEqual(['activated', 'C3']);
  });

  test('an edit that a page makes in the workbook is heard too', async () => {
    const heard: string[] = [];
    await run((context) => {
      data(context).onChanged.add(async (event) => void heard.push(event.address));
    });
    const sheet = host.workbook.sheets[0];
    if (sheet) host.session.written(sheet, { row: 4, column: 0, rows: 1, columns: 1 });
    host.session.settle();
    host.sendEvents();
    await clientAtRest();
    expect(heard).toEqual(['A5']);
    expect(calculated).toEqual(['A5']);
  });
});
