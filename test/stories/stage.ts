import { publishWorkbook } from '../../src/excel/run/runs';
import { clientAtRest } from '../../src/preview/host/nodeClient';
import type { Host } from '../../src/preview/host/host';
import type { HostProfile } from '../../src/preview/host/profiles/profile';
import { functionsIn } from '../../src/preview/previewFunctions';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { kpiBook } from '../workbook/file';
import { connect } from '../workbook/host';

export const RUN = {
  period: 'Q2',
  unit: null,
  language: 'en',
  today: { year: 2026, month: 11, day: 21 },
} as const;

/** A workbook open in an Excel, which calculates, and the real client connected to it. */
export interface Stage {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly profile: HostProfile;
}

export async function stage(bytes: Uint8Array, profile: HostProfile): Promise<Stage> {
  const workbook = await openWorkbook(bytes);
  const host = connect(workbook, {
    profile,
    recalculate: (changed) =>
      recalculate(workbook, functionsIn(profile), changed.length > 0 ? changed : undefined),
  });
  host.session.calculateAll();
  await clientAtRest();
  return { workbook, host, profile };
}

/** The workbook scored and summarised in that Excel. */
export async function scored(bytes: Uint8Array, profile: HostProfile): Promise<Stage> {
  const opened = await stage(bytes, profile);
  await publishWorkbook(RUN);
  await clientAtRest();
  return opened;
}

/** The workbook as a file, when the client has nothing more to ask for. */
export async function bytesOf({ workbook }: Stage): Promise<Uint8Array> {
  await clientAtRest();
  return saveWorkbook(workbook);
}

/**
 * Two units, two periods, levels with holes, smaller is better, a result of 0, one that is blank and one that is not
 * assessed; and a sheet of the user's with a form and with formulas of ours and of their own.
 */
export async function smallBook(
  change: (workbook: Workbook) => void = () => undefined
): Promise<Uint8Array> {
  const workbook = kpiBook({
    indicators: [
      'unit group code name levels weight',
      ['A; B', 'Results', '1', 'Money spent', 50, 60, 70, 80, 90, 40],
      ['A; B', 'Results', '2', 'Meetings', 0, null, 4, null, 8, 30],
      ['A; B', 'Quality', '3', 'Complaints', 9, 7, 5, 3, 1, 20],
      ['B', 'Quality', '4', 'Plan made', null, null, null, null, 'มี', 10],
    ],
    results: [
      'unit code period actual override reason',
      ['A', '1', 'Q1', 65, null, null],
      ['A', '1', 'Q2', 82, null, null],
      ['A', '2', 'Q2', 0, null, null],
      ['A', '3', 'Q2', 2, 4, 'seen'],
      ['B', '1', 'Q2', 71, null, null],
      ['B', '2', 'Q2', null, null, null],
      ['B', '3', 'Q2', 'N/A', null, null],
      ['B', '4', 'Q2', 'มี', null, null],
    ],
    settings: ['setting value', ['Fiscal year', 2569], ['Language', 'English']],
  });
  const mine = workbook.addSheet('Mine');
  mine.setCells(0, 0, [
    ['Code', 'Indicator', 'Criteria', null, null, null, null, 'Weight'],
    [null, null, 1, 2, 3, 4, 5, null],
    ['7', 'Roads', 10, 20, 30, 40, 50, 5],
    ['8', 'Schools', 1, 2, 3, 4, 5, 5],
    [{ formula: '=KPISCORE(25,C3:G3)' }, { formula: '=A5+1' }],
  ]);
  mine.merges.push({ row: 0, column: 2, rows: 1, columns: 5 });
  change(workbook);
  return saveWorkbook(workbook);
}
