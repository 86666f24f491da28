import type { Language } from '../../src/engine';
import { freezeWorkbook } from '../../src/excel/change/changeTables';
import { publishWorkbook, takeSnapshot } from '../../src/excel/run/runs';
import { clientAtRest, connectHost } from '../../src/preview/host/nodeClient';
import { runOnWorkbook } from '../../src/preview/cli/headless';
import { sampleWorkbook } from '../../src/preview/cli/samples/sampleWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { SUMMARY_ROLES } from '../../src/scorecard';
import { errorsIn } from '../stories/shown';
import { bytesOf, stage, type Stage } from '../stories/stage';
import { faultsOfFile } from '../workbook/soundFile';
import { changed, lost, ownShown, unlike, valuesShown } from './compare';
import { decide, decisionsIn } from './decisions';
import { inputsOf, typeInputs, type Inputs } from './inputs';
import { addMine, mineShows } from './mine';
import { notOurs, ownSheets, type Shown } from './ownSheets';
import { EXCELS, MODES, visitsOf, type Calendar, type Visited, type Year } from './year';

/** Plays the year and says what was not as it should be, in a line each; with the file at its end. */
export async function playYear(
  year: Year
): Promise<{ readonly faults: readonly string[]; readonly file: Uint8Array }> {
  const profile = EXCELS[year.excel];
  const sample = await sampleWorkbook(year.sample, SPOKEN_IN[year.calendar], { profile });
  const start = await stage(sample, profile);
  const base = inputsOf(start.workbook);
  addMine(start.workbook);
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
    told(mineShows(opened.workbook));
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
