import type { CellValue } from '../../../src/engine';
import { boldRoom } from '../../../src/scorecard/plan/rowHeights';
import { roomIn } from '../../../src/scorecard/plan/sheetFont';
import { mostLines } from '../../../src/scorecard/plan/wordLines';
import { planChanges } from '../../../src/scorecard/sheets/changes/planChanges';
import type { RawTable, Snapshot } from '../../../src/tables';
import { table } from '../../workbook/tables';
import { cell } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];
const NAME = 'KpiSnapshot_Q2_20260307_0a1b2c3d';
const REPORTED = `0a1b2c3d${'0'.repeat(56)}`;

type Row = readonly CellValue[];

/** A kept period, from unit, code, name, result and score of each indicator. */
function kept(name: string, ...rows: readonly Row[]): RawTable {
  const headers = ['Unit', 'Group', 'Code', 'Indicator', 'Period', 'Actual', 'Level', 'Score'];
  const cells = rows.map(([unit, code, indicator, actual, score]): Row => {
    return [unit, null, code, indicator, 'Quarter 2', actual, null, score] as Row;
  });
  return table(name, headers, cells, { sheet: name });
}

/** A workbook of now, from unit, code, name, result, and a committee's score with its reason; all of the same weight. */
function book(rows: readonly Row[], ...others: readonly RawTable[]): Snapshot {
  return workbook(
    indicators(
      ['Unit', 'Code', 'Indicator', ...LEVELS, 'Weight'],
      rows.map(([unit = null, code = null, name = null]) => [unit, code, name, ...BARE, 10])
    ),
    results(
      ['Unit', 'Code', 'Period', 'Actual', 'Override score', 'Reason'],
      rows.map(([unit = null, code = null, , actual = null, score = null, reason = null]) => {
        return [unit, code, 'Q2', actual, score, reason];
      })
    ),
    ...others
  );
}

/** Rows of the sheet, and the notes that stand below the rules. */
function changes(snapshot: Snapshot, options: Parameters<typeof summaryInput>[1] = {}) {
  const rows = rowsBelow(planChanges(summaryInput(snapshot, options), made('en')));
  return { rows: rows.slice(0, -3), notes: rows.slice(-2).map(([note]) => note) };
}

test('planChanges(summary) plans nothing where nothing has been kept', () => {
  const others = kept('KpiSnapshot_mine', ['', '1', 'Paid', '85', 4]);
  expect(planChanges(summaryInput(book([['', '1', 'Paid', 85]], others)), made('en'))).toBeNull();
});

test('planChanges(summary) says that nothing changed in one line, and that the inputs are the same', () => {
  const same = book([['', '1', 'Paid', 85]], kept(NAME, ['', '1', 'Paid', '85', 4]));
  const { rows, notes } = changes(same, { fingerprint: REPORTED });
  expect(rows).toEqual([[null, null, 'Nothing changed']]);
  expect(notes).toEqual([
    'Compared with the scores of Q2 kept on 7 March 2026',
    'The inputs are exactly those of the report.',
  ]);
});

test('planChanges(summary) has what differs alone, in worksheet order, and what is gone at the end', () => {
  const now = book(
    [
      ['', '1', 'Same', 85],
      ['', '2', 'Within its level', 86],
      ['', '3', 'Level lost', 65],
      ['', '4', 'Joined', 90],
    ],
    kept(
      NAME,
      ['', '5', 'Dropped', '70', 3],
      ['', '3', 'Level lost', '75', 3],
      ['', '2', 'Within its level', '85', 4],
      ['', '1', 'Same', '85', 4]
    )
  );
  const { rows, notes } = changes(now, { fingerprint: 'f'.repeat(64) });
  expect(rows).toEqual([
    [null, '2', 'Within its level', '85', '86', 4, 4, 'result'],
    [null, '3', 'Level lost', '75', '65', 3, 2, 'result, score'],
    [null, '4', 'Joined', null, '90', null, 5, 'new'],
    [null, '5', 'Dropped', '70', null, 3, null, 'no longer there'],
  ]);
  expect(notes[1]).toBe(
    'The inputs (criteria, weights, results or settings) are not those of the report.'
  );
});

test('planChanges(summary) sees a result that came in or was taken out; without one there is no score', () => {
  const now = book(
    [
      ['', '1', 'Came in', 70],
      ['', '2', 'Taken out', ''],
      ['', '3', 'Still pending', ''],
    ],
    kept(
      NAME,
      ['', '1', 'Came in', null, null],
      ['', '2', 'Taken out', '70', 3],
      ['', '3', 'Still pending', null, null]
    )
  );
  const of = changes(now).rows.map(([, code, , , , before, after]) => [code, before, after]);
  expect(of).toEqual([
    ['1', null, 3],
    ['2', 3, null],
  ]);
});

test('planChanges(summary) sees the score change where the committee or the criteria did, not the result', () => {
  const reported = kept(
    NAME,
    ['', '1', 'Seen by the committee', '85', 4],
    ['', '2', 'By stricter criteria', '85', 5]
  );
  const now = book(
    [
      ['', '1', 'Seen by the committee', 85, 4.5, 'Site visit'],
      ['', '2', 'By stricter criteria', 85],
    ],
    reported
  );
  expect(changes(now).rows).toEqual([
    [null, '1', 'Seen by the committee', '85', '85', 4, 4.5, 'score'],
    [null, '2', 'By stricter criteria', '85', '85', 5, 4, 'score'],
  ]);
});

test('planChanges(summary) takes neither binary noise nor spaces, nor case in a code, for a change', () => {
  const now = book(
    [['Works', 'k1', 'Paid', 85, 3.4, 'Site visit']],
    kept(NAME, [' works', 'K1 ', 'Paid', ' 85 ', 3.4000000000000004])
  );
  expect(changes(now).rows).toEqual([[null, null, 'Nothing changed']]);
});

test('planChanges(summary) holds an indicator of several units against the same unit', () => {
  const now = book(
    [
      ['Finance', '1', 'Paid', 85],
      ['Works', '1', 'Paid', 65],
    ],
    kept(NAME, ['Works', '1', 'Paid', '85', 4], ['Finance', '1', 'Paid', '85', 4])
  );
  expect(changes(now).rows).toEqual([['Works', '1', 'Paid', '85', '65', 4, 2, 'result, score']]);
  const sheet = planChanges(summaryInput(now), made('en'));
  expect(sheet && cell(sheet, 'A2')).toBe('All units');
});

test.each([
  ['the newest of its own period', 'Q2', '60', 'Compared with the scores of Q2 kept on 7 April'],
  ['the newest of any, where its own has none', 'Q3', '70', 'the scores of Q1 kept on 7 May'],
] as const)('planChanges(summary) compares with %s', (_, period, reported, note) => {
  const now = book(
    [['', '1', 'Paid', 95]],
    kept('KpiSnapshot_Q1_20260507_0a1b2c3d', ['', '1', 'Paid', '70', 3]),
    kept('KpiSnapshot_Q2_20260407_0a1b2c3d', ['', '1', 'Paid', '60', 2]),
    kept('KpiSnapshot_Q2_20260107_0a1b2c3d', ['', '1', 'Paid', '50', 1])
  );
  const sheet = planChanges(summaryInput(now, { period }), made('en'));
  const [first, ...others] = rowsBelow(sheet);
  expect(first?.[3]).toBe(reported);
  expect(others.map(([text]) => text).join()).toContain(note);
  // Which periods they are of stands in the heads where these are two, and that results differ for it.
  const said = JSON.stringify(sheet?.blocks);
  const two = period === 'Q3';
  for (const head of ['Result reported\n(Q1)', 'Result now\n(Q3)', 'Score reported\n(Q1)'])
    expect(said.includes(JSON.stringify(head))).toBe(two);
  expect(said.includes('No scores of Q3 were kept: it is compared with Q1')).toBe(two);
});

test('planChanges(summary, { language: "th" }) speaks Thai, in Thai digits where the workbook asks for them', () => {
  const now = book(
    [
      ['', '1', 'จ่ายเงิน', 65],
      ['', '2', 'ISO9001', 90],
    ],
    kept(NAME, ['', '1', 'จ่ายเงิน', '85', 4]),
    settings([['เลขไทย', 'ใช่']])
  );
  const sheet = planChanges(summaryInput(now), made('th'));
  const rows = rowsBelow(sheet);
  expect(rows.slice(0, 2)).toEqual([
    [null, '๑', 'จ่ายเงิน', '๘๕', '๖๕', 4, 2, 'ผล, คะแนน'],
    [null, '๒', 'ISO9001', null, '๙๐', null, 5, 'เพิ่มใหม่'],
  ]);
  expect(sheet?.styles.map(({ numberFormat }) => numberFormat)).toContain('[$-D00041E]0.00');
  expect(rows.at(-2)).toEqual(['เทียบกับชุดคะแนนที่เก็บไว้ ไตรมาส ๒ เมื่อ ๗ มีนาคม ๒๕๖๙']);
});

test('planChanges(summary) has heads of two lines where each names its period', () => {
  const before = kept('KpiSnapshot_Q1_20260107_0a1b2c3d', ['', '1', 'Paid', '80', 4]);
  const input = summaryInput(book([['', '1', 'Paid', 85]], before), { period: 'Q2' });
  const sheet = planChanges(input, made('th'));
  const heads = sheet?.blocks[0]?.cells.find((cells) => cells.includes('ตัวชี้วัด')) ?? [];
  expect(heads).toContain('คะแนนที่รายงาน\n(ไตรมาส 1)');
  const widths = (sheet?.columnWidths ?? []).map((width) => width ?? 0);
  const room = boldRoom(roomIn('TH Sarabun New', { widths, orientation: 'landscape' }));
  const seen = heads.filter((_, column) => widths[column] !== 0);
  const theirs = room.filter((characters) => characters > 0);
  expect(mostLines(seen, theirs, 1)).toBe(2);
});

test('planChanges(summary) says results in words, as the form does', () => {
  const steps = [1, 2, 3, 4, 5].map((step) => `step ${step}`);
  const now = workbook(
    indicators(['Code', 'Indicator', ...LEVELS, 'Weight'], [['1', 'Plan', ...steps, 10]]),
    results(['Code', 'Period', 'Actual'], [['1', 'Q2', '1,2,3']]),
    kept(NAME, ['', '1', 'Plan', '1,2', 2], ['', '2', 'Gone', '1,2', 2])
  );
  expect(changes(now).rows).toEqual([
    [null, '1', 'Plan', 'steps 1, 2', 'steps 1, 2, 3', 2, 3, 'result, score'],
    [null, '2', 'Gone', '1,2', null, 2, null, 'no longer there'],
  ]);
});
