import type { Language } from '../../src/engine';
import { freezeWorkbook } from '../../src/excel/change/changeTables';
import { publishWorkbook, takeSnapshot } from '../../src/excel/run/runs';
import { clientAtRest, connectHost } from '../../src/preview/host/nodeClient';
import { runOnWorkbook } from '../../src/preview/cli/headless';
import { sampleWorkbook } from '../../src/preview/cli/samples/sampleWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { SUMMARY_ROLES } from '../../src/scorecard';
import { errorsIn, sheetOf } from '../stories/shown';
import { bytesOf, stage, type Stage } from '../stories/stage';
import type { DumpedCell } from '../workbook/host';
import { faultsOfFile } from '../workbook/soundFile';
import { decide, decisionsIn, exceptions, type Decisions } from './decisions';
import { differences } from './differences';
import { inputsOf, typeInputs, type Inputs } from './inputs';
import { EXCEPTIONS, notOurs, ownSheets, shownOn, type Shown } from './ownSheets';
import { EXCELS, MODES, visitsOf, type Calendar, type Visited, type Year } from './year';

/** Sheets that are left as they were where there is nothing for them any more. */
const LEFT = /^summary:(form:|changes$|comparison$)/;

/** Plays the year and says what was not as it should be, in a line each; with the file at its end. */
export async function playYear(
  year: Year
): Promise<{ readonly faults: readonly string[]; readonly file: Uint8Array }> {
  const profile = EXCELS[year.excel];
  const sample = await sampleWorkbook(year.sample, SPOKEN_IN[year.calendar], profile);
  const start = await stage(sample, profile);
  const base = inputsOf(start.workbook);
  addMine(start);
  let opened = await stage(await bytesOf(start), profile);
  let file: Uint8Array = sample;
  const faults: string[] = [];
  const visits = visitsOf(year);
  for (const visit of visits) {
    const isLast = visit === visits.at(-1);
    const told = (found: readonly string[]): void => {
      faults.push(...found.map((fault) => `${visit.number}. as of ${visit.period}: ${fault}`));
    };
    type(opened, base, visit);
    const before = notOurs(opened.workbook);
    const decided = decisionsIn(opened.workbook);
    const bare = isLast ? await withoutOurs(opened) : sample;
    await run(opened, year, visit);
    told(changed(before, notOurs(opened.workbook)));
    told(lost(decided, decisionsIn(opened.workbook)));
    told(errorsIn(opened.workbook));
    told(mineShows(opened));
    const fresh = await stage(bare, profile);
    type(fresh, base, visit);
    await run(fresh, year, visit);
    told(unlike(opened.workbook, fresh.workbook));
    connectHost(opened.host);
    if (year.mode === 'live' && visit.number === 4) told(await turnedIntoValues(opened));
    const kept = await meet(opened, visit, told);
    if (!year.reopened && !isLast) continue;
    file = await bytesOf(opened);
    told(faultsOfFile(file));
    opened = await stage(file, profile);
    told(changed(kept, notOurs(opened.workbook)));
  }
  return { faults, file };
}

const SPOKEN_IN: Readonly<Record<Calendar, Language>> = {
  'more and then less': 'en',
  'less and then more': 'th',
};

/** The workbook as it is, but for the sheets that the add-in makes again. */
async function withoutOurs(opened: Stage): Promise<Uint8Array> {
  const { workbook } = await stage(await bytesOf(opened), opened.profile);
  for (const sheet of [...ownSheets(workbook).values()].flat()) workbook.deleteSheet(sheet);
  return saveWorkbook(workbook);
}

/** The workbook goes to people without the add-in: what it shows stays, in cells without formulas. */
async function turnedIntoValues({ workbook }: Stage): Promise<readonly string[]> {
  const user = notOurs(workbook);
  const before = valuesShown(workbook);
  await freezeWorkbook();
  await clientAtRest();
  const formulas = [...ownShown(workbook)].flatMap(([name, { cells }]) =>
    cells.some(([, , , formula]) => formula !== null) ? [`${name} has formulas still`] : []
  );
  return [
    ...formulas,
    ...changed(before, valuesShown(workbook)),
    ...changed(user, notOurs(workbook)),
  ];
}

const valuesShown = (workbook: Workbook): ReadonlyMap<string, Shown> =>
  new Map(
    [...ownShown(workbook)].map(([name, { cells, ...rest }]) => {
      const shown = cells.filter(([, , value]) => value !== null && value !== '');
      const plain = shown.map(([row, column, value, , style]): DumpedCell => [
        row,
        column,
        value,
        null,
        style,
      ]);
      return [name, { ...rest, cells: plain }];
    })
  );

/** A meeting: it decides, renames a sheet and hides one, and the scores are kept as reported. */
async function meet(
  { workbook, host }: Stage,
  { number, period }: Visited,
  told: (faults: readonly string[]) => void
): Promise<ReadonlyMap<string, Shown>> {
  decide(workbook, number);
  const [form] = ownSheets(workbook).get('summary:form') ?? [];
  const [trend] = ownSheets(workbook).get('summary:trend') ?? [];
  if (number === 2 && form !== undefined) form.name = "The mayor's form";
  if (number === 3 && trend !== undefined) trend.visibility = 'hidden';
  host.session.calculateAll();
  const kept = notOurs(workbook);
  const own = ownShown(workbook);
  await takeSnapshot({ period, unit: null, language: null, today: dayOf(number) });
  await clientAtRest();
  told(changed(kept, notOurs(workbook)));
  told(changed(own, ownShown(workbook)));
  return notOurs(workbook);
}

/** A sheet of the user's, with values, looks, and formulas that read the sheet of scores. */
function addMine({ workbook }: Stage): void {
  const results = workbook.table('KpiResults');
  const code = String(results?.sheet.value(results.table.area.row, 1));
  const mine = workbook.addSheet('Mine');
  mine.setCells(0, 0, [
    ['My notes', null, '1.10'],
    [
      { formula: '=1+1' },
      { formula: `=COUNTA(KpiResults[${code}])` },
      { formula: '=ROWS(KpiResults)' },
    ],
    [true],
  ]);
  mine.changeStyle({ row: 0, column: 0, rows: 1, columns: 2 }, { fill: '#FFEE99' });
  mine.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  mine.columnWidths.set(0, 31);
  workbook.table('KpiIndicators')?.sheet.set(4, 30, 'beside the table');
}

/** The formulas of the user's still show what they should. */
function mineShows({ workbook }: Stage): readonly string[] {
  const results = workbook.table('KpiResults')?.table.area.rows ?? 0;
  const shown = sheetOf(workbook, 'Mine').values({ row: 1, column: 0, rows: 1, columns: 3 });
  const wanted = [[2, results - 1, results - 1]];
  return JSON.stringify(shown) === JSON.stringify(wanted)
    ? []
    : [`Mine shows ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}`];
}

function type({ workbook, host }: Stage, base: Inputs, visit: Visited): void {
  typeInputs(workbook, base, visit);
  host.session.calculateAll();
}

async function run(opened: Stage, year: Year, visit: Visited): Promise<void> {
  const { host, profile, workbook } = opened;
  const { period, number } = visit;
  const sheets = SUMMARY_ROLES;
  const writes = MODES[year.mode];
  connectHost(host);
  await clientAtRest();
  if (year.door === 'command line') {
    const [freeze, plain] = [writes === 'values', writes === 'plain'];
    await runOnWorkbook(workbook, { period, sheets, freeze, plain, profile, write: true });
    connectHost(host);
  } else {
    const asked = { period, unit: null, language: null, writes, sheets, today: dayOf(number) };
    await publishWorkbook(asked);
  }
  await clientAtRest();
}

const dayOf = (visit: number) => ({ year: 2026, month: visit, day: 10 + visit });

const ownShown = (workbook: Workbook): ReadonlyMap<string, Shown> =>
  new Map(
    [...ownSheets(workbook).values()].flat().map((sheet) => [sheet.name, shownOn(workbook, sheet)])
  );

/** What of these sheets is not as it was; sheets may have been added. */
function changed(
  before: ReadonlyMap<string, Shown>,
  after: ReadonlyMap<string, Shown>
): readonly string[] {
  return [...before].flatMap(([name, was]) => {
    const is = after.get(name);
    return is === undefined ? [`${name} is gone`] : differences(`${name} changed`, is, was);
  });
}

function lost(before: Decisions, after: Decisions): readonly string[] {
  return [...before].flatMap(([key, value]) =>
    after.get(key) === value
      ? []
      : [`decision of ${JSON.stringify(key)}: ${String(after.get(key))}, not ${String(value)}`]
  );
}

/** What our sheets show otherwise than those of a fresh workbook with the same inputs. */
function unlike(workbook: Workbook, fresh: Workbook): readonly string[] {
  const own = ownSheets(workbook);
  const wanted = ownSheets(fresh);
  const faults = [...own].flatMap(([role, sheets]) => [
    ...(sheets.length > 1 ? [`${role} is there ${sheets.length} times`] : []),
    ...(wanted.has(role) || LEFT.test(role) ? [] : [`${role} should not be there`]),
  ]);
  for (const [role, [sheet]] of wanted) {
    const [mine] = own.get(role) ?? [];
    if (sheet === undefined) continue;
    if (mine === undefined) faults.push(`${role} is not there`);
    else if (role === EXCEPTIONS) faults.push(...unlikeExceptions(workbook, fresh));
    else faults.push(...differences(role, shownOn(workbook, mine), shownOn(fresh, sheet)));
  }
  return faults;
}

function unlikeExceptions(workbook: Workbook, fresh: Workbook): readonly string[] {
  const [is, should] = [exceptions(workbook), exceptions(fresh)];
  const keys = new Set(should.lines.map(({ key }) => key));
  const lines = (each: typeof is): string =>
    JSON.stringify(
      each.lines.filter(({ key }) => keys.has(key)).map(({ cells }) => cells.slice(0, -1))
    );
  const kept = is.lines.filter(({ key, cells }) => !keys.has(key) && cells.at(-1) === null);
  return [
    ...(lines(is) === lines(should) ? [] : [`lines ${lines(is)}, not ${lines(should)}`]),
    ...kept.map(({ key }) => `${key} is there without a decision`),
    ...differences(EXCEPTIONS, is.around, should.around),
  ];
}
