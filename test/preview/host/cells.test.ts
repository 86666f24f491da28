import { connectHost, loadOfficeClient } from '../../../src/preview/host/nodeClient';
import { createHost, type Host } from '../../../src/preview/host/host';
import { Workbook } from '../../../src/preview/workbook/model';

let host: Host;

beforeAll(() => {
  loadOfficeClient();
});

beforeEach(() => {
  const workbook = new Workbook();
  workbook.addSheet('Data');
  host = createHost(workbook, { maxPayload: Infinity });
  connectHost(host);
});

test('writes a block and reads it back with its address', async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Data').getRange('B2:C3');
    cells.values = [
      ['a', 1],
      [true, ''],
    ];
    cells.load('values,address,rowCount');
    await context.sync();
    expect(cells.values).toEqual([
      ['a', 1],
      [true, ''],
    ]);
    expect(cells.address).toBe('Data!B2:C3');
  });
});
