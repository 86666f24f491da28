import {
  loadHostWords,
  toHostProblem,
  type HostProblem,
} from '../../../src/excel/host/hostProblem';
import { publishWorkbook } from '../../../src/excel/run/runs';
import { applyPlan } from '../../../src/excel/write/applyPlan';
import { HostError } from '../../../src/preview/host/hostError';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import * as planners from '../../../src/scorecard/planners';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import type { SheetPlan } from '../../../src/scorecard';
import { bytesOf, RUN, scored, smallBook, stage, type Stage } from '../../stories/stage';
import { connect, dump } from '../../workbook/host';

jest.mock('../../../src/scorecard/planners', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../../src/scorecard/planners'),
}));

beforeAll(loadHostWords);

afterEach(async () => {
  jest.restoreAllMocks();
  await clientAtRest();
});

const problemOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (thrown: unknown) => thrown
  );

/** Excel refuses the n-th action of this name. */
function refuse({ host }: Pick<Stage, 'host'>, name: string, n: number, error: HostError): void {
  let seen = 0;
  host.faults.before = (action) => {
    if (action.Name === name && ++seen === n) throw error;
  };
}

const sheet = (name: string): SheetPlan => ({
  name,
  role: 'scores',
  mode: 'replace',
  blocks: [{ row: 0, column: 0, cells: [[name, 1]] }],
  tables: [],
  styles: [],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  columnWidths: [],
  rowHeights: [],
  freezeRows: 0,
  freezeColumns: 0,
  gridlines: true,
  tabColor: null,
  page: null,
});

describe.each([
  ['InvalidArgument', 'refused'],
  ['InvalidOperation', 'refused'],
  ['GeneralException', 'refused'],
  ['RangeExceedsLimit', 'refused'],
  ['ActivityLimitReached', 'refused'],
  ['ItemNotFound', 'gone'],
  ['AccessDenied', 'protected'],
  ['Timeout', 'interrupted'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
])('where Excel answers %s while the second sheet is written', (code, told) => {
  test.each([1, 2])(`it is told as %s, with the sheet, and the workbook is put back`, async (n) => {
    const host = connect();
    const { workbook } = host;
    const before = dump(workbook);
    refuse({ host }, 'Merge', n, new HostError(code, 'Not\nlike this.', 400));
    const plan = { sheets: [sheet('First'), sheet('Second')], activate: null };
    const problem = await problemOf(Excel.run((context) => applyPlan(context, plan)));
    expect(problem).toMatchObject({ code: told });
    const { bilingual } = problem as HostProblem;
    const name = n === 1 ? 'First' : 'Second';
    for (const language of ['th', 'en'] as const) {
      expect(bilingual.what[language]).toContain(`“${name}”`);
      expect(bilingual.what[language]).toMatch(/\(\w+, Not like this\., Range\.merge\)$/);
      expect(bilingual.what[language]).toContain(code);
    }
    expect(dump(workbook)).toEqual(before);
  });
});

// The strictest refuses the group of undo steps first, and counts its actions again.
const { strict: _, ...GROUPING } = PROFILES;

test.each(Object.entries({ ...GROUPING, floor: FLOOR }))(
  'as %s: an action that is refused for the second sheet is told with its sheet',
  async (_name, profile) => {
    const opened = await stage(await bytesOf(await scored(await smallBook(), profile)), profile);
    const before = dump(opened.workbook);
    refuse(opened, 'TabColor', 2, new HostError('InvalidArgument', 'No.', 400));
    const problem = await problemOf(publishWorkbook(RUN));
    expect(problem).toMatchObject({
      code: 'refused',
      bilingual: {
        what: {
          en: 'Excel refused what the add-in asked for at the sheet “Summary”. The workbook is as it was before. (InvalidArgument, No., Worksheet.tabColor)',
        },
      },
    });
    await clientAtRest();
    if (profile !== FLOOR) expect(dump(opened.workbook)).toEqual(before);
  }
);

test('a plan that cannot be made is told as an error of the add-in, not of Excel', async () => {
  const { workbook } = await stage(await smallBook(), PROFILES.m365);
  const before = dump(workbook);
  jest.spyOn(planners, 'planScores').mockImplementation(() => {
    throw new TypeError("Cannot read properties of undefined (reading 'rows')");
  });
  const problem = await problemOf(publishWorkbook(RUN));
  expect(problem).toMatchObject({
    code: 'ours',
    bilingual: {
      what: {
        en: "This is an error of the add-in itself, not of Excel or of the workbook, which is as it was before. (TypeError: Cannot read properties of undefined (reading 'rows'))",
      },
    },
  });
  expect(dump(workbook)).toEqual(before);
});

test('a plan that fails while it is written is told with its sheet, and what was written is put back', async () => {
  const host = connect();
  const before = dump(host.workbook);
  const broken = { ...sheet('Second'), rowHeights: [null] } as unknown as SheetPlan;
  const plan = { sheets: [sheet('First'), broken], activate: null };
  const problem = await problemOf(Excel.run((context) => applyPlan(context, plan)));
  expect(problem).toMatchObject({ code: 'ours' });
  expect((problem as HostProblem).bilingual.what.en).toMatch(
    /itself at the sheet “Second”, .*\(TypeError: /
  );
  expect(dump(host.workbook)).toEqual(before);
});

test('what the client library refuses is an error of the add-in', async () => {
  connect();
  const problem = await problemOf(
    Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name)
  );
  expect(toHostProblem(problem)).toMatchObject({
    code: 'ours',
    bilingual: { what: { en: expect.stringContaining('PropertyNotLoaded') } },
  });
});

test('a whole request that fails is told with its code', async () => {
  const { host } = await stage(await smallBook(), PROFILES.m365);
  host.faults.set({ failAt: 1 });
  expect(await problemOf(publishWorkbook(RUN))).toMatchObject({
    code: 'refused',
    bilingual: { what: { en: expect.stringMatching(/^Excel refused .* \(GeneralException\)$/) } },
  });
});

test('a sheet that cannot be put back is named, and the others are put back', async () => {
  const { workbook, faults } = connect(newWorkbook(), { profile: PROFILES.excel2024 });
  let merged = 0;
  let deleted = 0;
  faults.before = ({ Name }) => {
    if (Name === 'Merge' && ++merged === 2) throw new HostError('InvalidArgument', 'No.', 400);
    if (Name === 'Delete' && ++deleted <= 2) throw new HostError('AccessDenied', 'No.', 403);
  };
  const plan = { sheets: [sheet('First'), sheet('Second')], activate: null };
  const problem = await problemOf(Excel.run((context) => applyPlan(context, plan)));
  expect(problem).toMatchObject({ code: 'notRestored' });
  expect((problem as HostProblem).bilingual.what.en).toBe(
    'Writing failed, and the sheet “First” could not be put back. Every other sheet is as it was before. (InvalidArgument, No., Range.merge)'
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'First']);
});
