import { insertSample } from '../../../src/excel/change/changeTables';
import { publishWorkbook, scoreWorkbook } from '../../../src/excel/run/runs';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { RUN, smallBook } from '../../stories/stage';
import { connect, dump } from '../../workbook/host';

afterEach(() => clientAtRest());

async function locked(scored: boolean, start?: Workbook) {
  const workbook = start ?? (await openWorkbook(await smallBook()));
  connect(workbook);
  if (scored) await scoreWorkbook(RUN);
  await clientAtRest();
  workbook.structureProtected = true;
  return workbook;
}

test.each([
  ['scored for the first time', false, () => scoreWorkbook(RUN)],
  ['summarised for the first time', true, () => publishWorkbook(RUN)],
])(
  'a workbook with protected structure that is %s is left as it is, with a sentence',
  async (_what, scored, run) => {
    const workbook = await locked(scored);
    const before = dump(workbook);
    await expect(run()).rejects.toMatchObject({ code: 'sheetsLocked' });
    expect(dump(workbook)).toEqual(before);
  }
);

test('what needs no new sheet works', async () => {
  const workbook = await locked(true);
  workbook.sheet('Results')?.set(2, 3, 90);
  await scoreWorkbook(RUN);
  expect(workbook.sheet('Scores')).not.toBeNull();
});

test('a sample is not inserted either', async () => {
  const workbook = await locked(false, newWorkbook());
  await expect(insertSample('outstanding', 'en')).rejects.toMatchObject({ code: 'sheetsLocked' });
  expect(workbook.sheets).toHaveLength(1);
});
