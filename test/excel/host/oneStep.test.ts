import { enterResult } from '../../../src/excel/change/changeTables';
import { HostProblem, toHostProblem } from '../../../src/excel/host/hostProblem';
import { asOneStep } from '../../../src/excel/host/oneStep';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { scoreWorkbook } from '../../../src/excel/run/runs';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { RUN, smallBook, stage } from '../../stories/stage';
import { sheetIn, shownScores } from '../../stories/shown';
import { dump } from '../../workbook/host';

const ENTRY = { unit: 'A', code: '2', period: 'Q2', values: { actual: 5 } } as const;

/** How often a group has been asked for since. */
function groupsAsked(): () => number {
  const run = jest.spyOn(Excel, 'run');
  const asked = () => run.mock.calls.filter(([first]) => 'mergeUndoGroup' in first).length;
  return asked;
}

afterEach(async () => {
  await clientAtRest();
  jest.restoreAllMocks();
});

test('what is written is one step for Undo; reading is none', async () => {
  for (const profile of [PROFILES.m365, PROFILES.web]) {
    const { workbook } = await stage(await smallBook(), profile);
    const asked = groupsAsked();
    await checkWorkbook();
    expect(asked()).toBe(0);
    await scoreWorkbook(RUN);
    expect(asked()).toBe(1);
    await enterResult(ENTRY, 'en');
    expect(asked()).toBe(2);
    expect(shownScores(workbook)).toHaveLength(7);
    jest.restoreAllMocks();
  }
});

test('an Excel that refuses it is asked once; the plan is carried out without', async () => {
  const book = await smallBook();
  const plain = await stage(book, PROFILES.excel2024);
  const none = groupsAsked();
  await scoreWorkbook(RUN);
  expect(none()).toBe(0);
  await clientAtRest();
  const expected = sheetIn(plain.workbook, 'Scores');
  jest.restoreAllMocks();

  const { workbook } = await stage(book, { ...PROFILES.strict, pageSetup: FINE, answersAfter: 1 });
  const asked = groupsAsked();
  await scoreWorkbook(RUN);
  expect(asked()).toBe(1);
  await clientAtRest();
  expect(sheetIn(workbook, 'Scores')).toEqual(expected);
  await scoreWorkbook(RUN);
  await enterResult(ENTRY, 'en');
  expect(asked()).toBe(1);
});

test('on the web a group may fail with a general error: carried out without, and remembered where that succeeds', async () => {
  const { workbook } = await stage(await smallBook(), PROFILES.web);
  const asked = groupsAsked();
  await scoreWorkbook(RUN);
  await scoreWorkbook(RUN);
  await clientAtRest();
  const expected = sheetIn(workbook, 'Scores');
  await scoreWorkbook(RUN);
  await clientAtRest();
  expect(sheetIn(workbook, 'Scores')).toEqual(expected);
  expect(asked()).toBe(3);
  await enterResult(ENTRY, 'en');
  expect(asked()).toBe(3);
});

test('a group that is not what failed is asked for again', async () => {
  await stage(await smallBook(), PROFILES.web);
  const asked = groupsAsked();
  const refusal = Object.assign(new Error('refused'), { code: 'GeneralException' });
  const put: unknown[] = [];
  const failing = Excel.run((context) =>
    asOneStep(
      context,
      () => Promise.reject(refusal),
      async (cause) => void put.push(cause)
    )
  );
  await expect(failing).rejects.toBe(refusal);
  expect(put).toEqual([refusal, refusal]);
  await enterResult(ENTRY, 'en');
  expect(asked()).toBe(2);
});

test('on the desktop a general error in a group is not tried again', async () => {
  const { host } = await stage(await smallBook(), PROFILES.m365);
  const asked = groupsAsked();
  host.faults.set({ failAction: 3 });
  await expect(scoreWorkbook(RUN)).rejects.toMatchObject({ code: 'refused' });
  host.faults.set({});
  await scoreWorkbook(RUN);
  expect(asked()).toBe(2);
});

const FINE = PROFILES.excel2024.pageSetup;

test.each(['m365', 'web', 'strict'] as const)(
  'in %s, a run that fails at any request leaves the workbook as it was',
  async (name) => {
    const book = await smallBook();
    const whole = await stage(book, PROFILES[name]);
    whole.host.faults.set({});
    await scoreWorkbook(RUN);
    await clientAtRest();
    const { requests } = whole.host.faults;
    for (let failAt = 1; failAt <= requests; failAt++) {
      const { workbook, host } = await stage(book, PROFILES[name]);
      const before = dump(workbook);
      host.faults.set({ failAt });
      await scoreWorkbook(RUN).catch((cause: unknown) => expect(cause).toBeInstanceOf(HostProblem));
      await clientAtRest();
      const after = workbook.sheet('Scores') === null ? before : null;
      if (after !== null) expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after });
    }
  }
);

test('where it is refused without a group, too, it is put back and said', async () => {
  await stage(await smallBook(), PROFILES.strict);
  const refusal = Object.assign(new Error('refused'), { code: 'UndoNotSupported' });
  let putBack = 0;
  const attempt = Excel.run((context) =>
    asOneStep(
      context,
      () => Promise.reject(refusal),
      async () => {
        putBack++;
      }
    )
  );
  const cause: unknown = await attempt.catch((thrown: unknown) => thrown);
  expect(putBack).toBe(2);
  expect(toHostProblem(cause).code).toBe('noUndo');
});
