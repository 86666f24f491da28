/** @jest-environment jsdom */
import '../liveGlobals';
import { act, cleanup, render } from '@testing-library/react';
import { openDoor } from '../../../src/excel/openDoor';
import { ROLE_NAME } from '../../../src/excel/host/sheetRole';
import { watchWorkbook } from '../../../src/excel/read/watch';
import { useLive } from '../../../src/taskpane/state/live';
import type { Live } from '../../../src/taskpane/state/live';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';

afterEach(cleanup);

const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

function Part(props: Live) {
  useLive(props);
  return null;
}

/** The workbook, and what was read of it. */
function open(facts: Partial<Live> = {}) {
  connect(kpiBook({ indicators: ['code name levels', ['1', 'First', 10, 20, 30, 40, 50]] }));
  const read = jest.fn(async () => void (await openDoor().check()));
  const props: Live = {
    watch: watchWorkbook,
    shown: true,
    busy: false,
    outOfDate: false,
    read,
    ...facts,
  };
  const page = render(<Part {...props} />);
  const type = (value: number) =>
    act(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C2').values = [[value]];
        await context.sync();
      })
    );
  const show = (next: Partial<Live>) => page.rerender(<Part {...props} {...next} />);
  return { read, type, show, page };
}

test('a burst of edits is read once, and the reading calls no other', async () => {
  const { read, type } = open();
  await wait(50);
  await type(11);
  await type(12);
  await wait(1000);
  expect(read).toHaveBeenCalledTimes(1);
  await wait(800);
  expect(read).toHaveBeenCalledTimes(1);
  await type(13);
  await wait(1000);
  expect(read).toHaveBeenCalledTimes(2);
});

test('nothing is read while a run is going on or no scores are shown; it is read afterwards', async () => {
  const { read, type, show } = open({ busy: true });
  await wait(50);
  await type(11);
  await wait(900);
  expect(read).not.toHaveBeenCalled();
  show({ busy: false, shown: false });
  await wait(400);
  expect(read).not.toHaveBeenCalled();
  show({ busy: false, shown: true });
  await wait(400);
  expect(read).toHaveBeenCalledTimes(1);
});

test('while somebody is typing in a cell it asks once more, and then waits for the next change', async () => {
  const read = jest.fn().mockRejectedValue(Object.assign(new Error('busy'), { code: 'editMode' }));
  const { type } = open({ read });
  await wait(50);
  await type(11);
  await wait(1000);
  expect(read).toHaveBeenCalledTimes(1);
  await wait(3200);
  expect(read).toHaveBeenCalledTimes(2);
  await wait(3400);
  expect(read).toHaveBeenCalledTimes(2);
}, 15_000);

test('what another reading has seen in the meantime is not read again', async () => {
  const { read, type, show } = open({ busy: true });
  await wait(50);
  await type(11);
  await wait(600);
  show({ busy: true, outOfDate: true });
  show({ busy: true });
  show({ busy: false });
  await wait(400);
  expect(read).not.toHaveBeenCalled();
});

test('a sheet of the add-in’s that is deleted is read as a change, too', async () => {
  const { read } = open();
  await wait(50);
  await act(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scores');
      sheet.names.add(ROLE_NAME, '="scores"');
      await context.sync();
      sheet.delete();
      await context.sync();
    })
  );
  await wait(1000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('nothing is read after it was closed', async () => {
  const { read, type, page } = open();
  await wait(50);
  await type(11);
  page.unmount();
  await wait(900);
  expect(read).not.toHaveBeenCalled();
});
