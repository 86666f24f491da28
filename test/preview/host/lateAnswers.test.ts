import { clientAtRest } from '../../../src/preview/host/nodeClient';
import type { Host } from '../../../src/preview/host/host';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { data, open, run } from './client';

/** A1 is scored in B1, and C1 and D1 read that; two requests see nothing of a result. */
async function scoring(answersAfter = 2): Promise<Host> {
  const host: Host = open({
    profile: { ...FLOOR, answersAfter },
    recalculate: (changed) => recalculate(host.workbook, previewFunctions, changed),
  });
  await run((context) => {
    data(context).getRange('A1:D1').formulas = [
      [85, '=KPISCORE(A1,{50,60,70,80,90})', '=B1*2', '=1+1'],
    ];
  });
  return host;
}

const shown = (): Promise<unknown> =>
  run(async (context) => {
    const cells = data(context).getRange('B1:D1').load('values');
    await context.sync();
    return cells.values[0];
  });

test('formulas that were entered show #BUSY! for some requests, and what reads them does; others are there at once', async () => {
  await scoring();
  expect(await shown()).toEqual(['#BUSY!', '#BUSY!', 2]);
  expect(await shown()).toEqual(['#BUSY!', '#BUSY!', 2]);
  expect(await shown()).toEqual([4, 8, 2]);
});

test('formulas that are refreshed keep their old value meanwhile', async () => {
  await scoring();
  await clientAtRest();
  await run((context) => {
    data(context).getRange('A1').values = [[95]];
  });
  expect(await shown()).toEqual([4, 8, 2]);
  expect(await shown()).toEqual([4, 8, 2]);
  expect(await shown()).toEqual([5, 10, 2]);
});

test('a cell that is written meanwhile keeps what was written', async () => {
  const host = await scoring();
  await run((context) => {
    data(context).getRange('B1').values = [['mine']];
  });
  await clientAtRest();
  expect(await shown()).toEqual(['mine', '#VALUE!', 2]);
  expect(host.workbook.sheets[0]?.formula(0, 1)).toBeNull();
});

test('a formula that is entered again is asked again; a calculation in between works on results', async () => {
  await scoring();
  await clientAtRest();
  await run((context) => {
    data(context).getRange('B1').formulas = [['=KPISCORE(A1,{50,60,70,80,90})']];
  });
  await run((context) => {
    data(context).getRange('E1').formulas = [['=C1+1']];
  });
  expect(await shown()).toEqual(['#BUSY!', 8, 2]);
  await clientAtRest();
  expect(await shown()).toEqual([4, 8, 2]);
  expect(
    await run(async (context) => {
      const cell = data(context).getRange('E1').load('values');
      await context.sync();
      return cell.values[0];
    })
  ).toEqual([9]);
});

test('an array result arrives as a whole', async () => {
  await scoring();
  await run((context) => {
    data(context).getRange('F1').formulas = [['=KPISCORE(A1:A2,{50,60,70,80,90})']];
  });
  const column = (): Promise<unknown> =>
    run(async (context) => {
      const cells = data(context).getRange('F1:F2').load('values');
      await context.sync();
      return cells.values;
    });
  expect(await column()).toEqual([['#BUSY!'], ['']]);
  await clientAtRest();
  expect(await column()).toEqual([[4], ['']]);
});

test('at once, where the profile says so', async () => {
  await scoring(0);
  expect(await shown()).toEqual([4, 8, 2]);
});

test('in a workbook opened before the add-in formulas show #NAME? until they are entered again', async () => {
  const host: Host = open({
    profile: { ...FLOOR, unregisteredPrefix: '_xldudf_' },
    recalculate: (changed) =>
      recalculate(host.workbook, previewFunctions, changed.length > 0 ? changed : undefined),
  });
  await run((context) => {
    data(context).getRange('A1:D1').formulas = [
      [85, '=IF(A1="","",KPISCORE(A1,{50,60,70,80,90}))', '=B1*2', '=1+1'],
    ];
  });
  host.session.late.openedBefore();
  host.session.calculateAll();
  await clientAtRest();
  expect(await shown()).toEqual(['#NAME?', 8, 2]);
  const formula = (): Promise<unknown> =>
    run(async (context) => {
      const cell = data(context).getRange('B1').load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0];
    });
  expect(await formula()).toBe('=IF(A1="","",_xldudf_KPISCORE(A1,{50,60,70,80,90}))');
  await run((context) => {
    data(context).getRange('B1').formulas = [['=IF(A1="","",KPISCORE(A1,{50,60,70,80,90}))']];
  });
  expect(await shown()).toEqual([4, 8, 2]);
  expect(await formula()).toBe('=IF(A1="","",KPISCORE(A1,{50,60,70,80,90}))');
});
