import type { CellValue } from '../../../src/engine';
import { executiveFacts } from '../../../src/scorecard/sheets/executive/executiveFacts';
import { executivePage } from '../../../src/scorecard/sheets/executive/executivePage';
import { planExecutive } from '../../../src/scorecard/sheets/executive/planExecutive';
import type { Snapshot } from '../../../src/tables';
import { cell } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];

interface Line {
  readonly unit?: string;
  readonly group?: string;
  readonly code: string;
  readonly partOf?: string;
  readonly weight?: number;
  readonly target?: number;
  /** Results of the quarters, the first one's first. */
  readonly actuals?: readonly CellValue[];
  /** The committee's score in the last of them. */
  readonly given?: number;
}

function book(lines: readonly Line[], set: readonly (readonly CellValue[])[] = []): Snapshot {
  return workbook(
    indicators(
      ['Unit', 'Group', 'Code', 'Part of', 'Indicator', 'Target', ...LEVELS, 'Weight'],
      lines.map(
        ({ unit = null, group = null, code, partOf = null, target = null, weight = null }) => {
          const levels = target === null ? BARE : BARE.map(() => null);
          return [unit, group, code, partOf, `Indicator ${code}`, target, ...levels, weight];
        }
      )
    ),
    results(
      ['Unit', 'Code', 'Period', 'Actual', 'Override score', 'Reason'],
      lines.flatMap(({ unit = null, code, actuals = [], given = null }) =>
        actuals.map((actual, i) => {
          const last = given !== null && i === actuals.length - 1;
          return [unit, code, `Q${i + 1}`, actual, last ? given : null, last ? 'Site visit' : null];
        })
      )
    ),
    settings(set)
  );
}

function sheetOf(...given: Parameters<typeof book>) {
  return planExecutive(summaryInput(book(...given)), made('en'));
}

const page = (...given: Parameters<typeof book>) => rowsBelow(sheetOf(...given));

type Rows = ReturnType<typeof rowsBelow>;

/** Blocks begin with a head over names, or with a label that stands before its text. */
const HEADINGS =
  /^(Greatest|No result yet|Results to be|Not assessed|Target not met|Below|Scores by|Targets by|What can still|Asked of)/;

/** What a heading has before its name. */
const HEADS: readonly unknown[] = [null, 'Rank', 'Code'];

/** The rows under the heading that begins so, up to the next heading or the notes. */
function under(rows: Rows, heading: string) {
  const first = rows.findIndex(([, text]) => String(text).startsWith(heading)) + 1;
  const after = first === 0 ? [] : rows.slice(first);
  const end = after.findIndex(
    ([code, text]) =>
      text === undefined ||
      HEADINGS.test(String(code)) ||
      (HEADS.includes(code ?? null) && HEADINGS.test(String(text)))
  );
  return after.slice(0, end < 0 ? after.length : end);
}

/** What stands beside the label that begins so. */
const beside = (rows: Rows, label: string) =>
  rows.find(([text]) => String(text).startsWith(label))?.[2];

/** What is asked of the meeting: a row for each. */
const asksIn = (rows: Rows): readonly string[] =>
  rows.map(([, , text]) => String(text)).filter((text) => /^\d+\. /.test(text));

/** Filled cells alone: others are the room of the ones before them. */
const filled = (rows: Rows) => rows.map((cells) => cells.filter((cell) => cell !== null));

const many = (count: number, line: Omit<Line, 'code'>): readonly Line[] =>
  Array.from({ length: count }, (_, i) => ({ ...line, code: String(i + 1) }));

test('planExecutive(summary) begins with the total, its percent, its band, and how much of the weight is measured', () => {
  const rows = page([
    { code: '1', weight: 60, actuals: [85] },
    { code: '2', weight: 20, actuals: [95] },
    { code: '3', weight: 20 },
  ]);
  expect(rows.slice(0, 3)).toEqual([
    ['Total: 4.25 out of 5 (85.00%)'],
    ['Pass – good'],
    ['80.00% of the weight has a result · 3.40 if the rest scores 0, 4.40 if it scores 5'],
  ]);
});

test('planExecutive(summary) of one unit has its groups in worksheet order against the target', () => {
  const lines = [
    { group: 'Services', code: '1', weight: 40, actuals: [85] },
    { group: 'Money', code: '2', weight: 30 },
    { group: 'Money', code: '2.1', partOf: '2', weight: 20, actuals: [65] },
    { group: 'Money', code: '2.2', partOf: '2', weight: 10, actuals: [95] },
    { group: 'Staff', code: '3', weight: 20 },
    { code: '4', weight: 10, actuals: [55] },
  ];
  const rows = page(lines, [['Target score', 3.5]]);
  expect(under(rows, 'Scores by group')).toEqual([
    [null, 'Services', 4, 3.5, 40, 'Pass – good'],
    [null, 'Money', 3, 3.5, 30, 'Pass – fair'],
    [null, 'Staff', null, 3.5, null, ''],
    [null, '(no group)', 1, 3.5, 10, 'Fail'],
  ]);
});

test('planExecutive(summary) of several units has the units, ranked, with their movement; the total is of all their indicators', () => {
  const rows = page([
    { unit: 'Works', group: 'A', code: '1', weight: 50, actuals: [75, 65] },
    { unit: 'Finance', group: 'A', code: '1', weight: 100, actuals: [55, 85] },
    { unit: 'Works', group: 'B', code: '2', weight: 50 },
    { unit: 'Works', code: '2.1', partOf: '2', weight: 50, actuals: ['', 55] },
    { code: '9', weight: 100 },
  ]);
  expect(rows[0]).toEqual(['Total: 2.75 out of 5 (55.00%)']);
  expect(under(rows, 'Scores by unit')).toEqual([
    [1, 'Finance', 4, 100, 3, 'Pass – good'],
    [2, 'Works', 1.5, 100, -1.5, 'Fail – improvement needed'],
    [null, '(whole organisation)', null, null, null, ''],
  ]);
});

test.each([
  [2, 2],
  [8, 8],
])(
  'planExecutive(summary) of %i groups draws %i bars, with their names under them',
  (count, drawn) => {
    const lines = many(count, { weight: 1, actuals: [85] }).map((line) => ({
      ...line,
      group: line.code,
    }));
    const sheet = sheetOf(lines);
    const bars = under(rowsBelow(sheet), 'Scores by group');
    expect(bars).toHaveLength(count);
    const { row, rows } = sheet.charts?.[0]?.data ?? { row: 0, rows: 1 };
    const cells = sheet.blocks.flatMap((block) => block.cells).slice(row + 1, row + rows);
    expect(cells.map(([, name]) => name)).toEqual(bars.slice(0, drawn).map(([, name]) => name));
    expect(sheet.page?.orientation).toBe('portrait');
  }
);

/** Names in the order in which they are read: down the left half, then down the right one, page by page. */
function namesRead(sheet: ReturnType<typeof sheetOf>) {
  const rows = sheet.blocks.flatMap(({ cells }) => cells);
  const isHead = (row: (typeof rows)[number]) => /^Scores by/.test(String(row[1]));
  return rows.flatMap((row, i) => {
    if (!isHead(row)) return [];
    const after = rows.slice(i + 1);
    const those = after.slice(
      0,
      after.findIndex(([place]) => typeof place !== 'number')
    );
    return [1, 6].flatMap((column) => those.flatMap((cells) => cells[column] ?? []));
  });
}

test.each([
  [1, 1, 1],
  [9, 1, 1],
  [31, 1, 1],
  [48, 1, 1],
  [120, 2, 2],
])(
  'planExecutive(summary) of %i units has them all, on one page where that can be read, else on %i under their heads, no block parted',
  (count, pages, heads) => {
    const lines = many(count, { weight: 100, actuals: [75, 85] }).map((line) => ({
      ...line,
      unit: `Unit ${line.code}`,
    }));
    const sheet = sheetOf(lines);
    if (pages === 1) expect(sheet.page).toMatchObject({ pagesTall: 1 });
    const breaks = sheet.page?.breaks ?? [];
    expect(breaks).toHaveLength(pages - 1);
    const rows = sheet.blocks.flatMap(({ cells }) => cells);
    for (const at of breaks) expect(rows[at]?.[1]).toEqual(expect.any(String));
    expect(rows.filter((row) => /^Scores by unit/.test(String(row[1])))).toHaveLength(
      count === 1 ? 0 : heads
    );
    if (count > 8) expect(namesRead(sheet)).toEqual(lines.map(({ unit }) => unit));
  }
);

test('planExecutive(summary) of many groups has them side by side, with the target in the head, and says what the colours mean', () => {
  const lines = many(9, { weight: 1 }).map((line, i) => ({
    ...line,
    group: line.code,
    actuals: [i === 0 ? 55 : 85],
  }));
  const sheet = sheetOf(lines, [['Target score', 3]]);
  const rows = rowsBelow(sheet);
  const at = rows.findIndex(([, text]) => String(text).startsWith('Scores by group'));
  const head = ['Scores by group (target 3.00)', 'Score', 'Weight'];
  expect(rows.slice(at, at + 2)).toEqual([
    [null, ...head, null, null, ...head],
    [null, '1', 1, 1, null, null, '6', 4, 1],
  ]);
  expect(rows.slice(at + 5, at + 7)).toEqual([
    [null, '5', 4, 1],
    ['3.50 – 4.49: Pass – good', null, null, null, null, '0.00 – 1.49: Fail'],
  ]);
  expect([sheet.charts, sheet.conditional]).toEqual([[], []]);
});

test('planExecutive(summary) shortens its lists before it takes a second page, and says how many they leave', () => {
  const lines = many(46, { weight: 100, actuals: [85, 55] }).map((line) => ({
    ...line,
    unit: `Unit ${line.code}`,
  }));
  const sheet = sheetOf(lines);
  expect(sheet.page).toMatchObject({ pagesTall: 1 });
  expect(under(rowsBelow(sheet), 'Below 3.00').at(-1)?.[1]).toMatch(
    /^and \d\d more; see the sheet/
  );
});

test('planExecutive(summary) invents no target: without the setting there is no column of it, no bar and no colour', () => {
  const lines = [
    { group: 'Roads', code: '1', weight: 50, actuals: [55] },
    { group: 'Water', code: '2', weight: 50, actuals: [65] },
  ];
  const [without, stated] = [sheetOf(lines), sheetOf(lines, [['Target score', 3]])];
  const said = (sheet: typeof without): string =>
    rowsBelow(sheet).flat().join('\n').replace('target not met', '');
  expect(said(without)).not.toMatch(/target/i);
  expect(without.charts?.[0]).toMatchObject({
    title: 'Scores',
    data: { columns: 2 },
    legend: false,
  });
  expect(without.conditional).toEqual([]);
  expect(said(stated)).toMatch(/Target/);
  expect(stated.charts?.[0]).toMatchObject({ data: { columns: 3 }, legend: true, lineAt: 1 });
  expect(stated.conditional).toHaveLength(1);
});

test('planExecutive(summary) draws no chart where no group has a score', () => {
  const sheet = sheetOf([{ group: 'Roads', code: '1', weight: 100 }], [['Target score', 3]]);
  expect(under(rowsBelow(sheet), 'Scores by group')).toContainEqual([
    null,
    'Roads',
    null,
    3,
    100,
    '',
  ]);
  expect(sheet.charts).toEqual([]);
});

test('planExecutive(summary) of targets alone says how many are met, in all and by group, and nothing of scores', () => {
  const sheet = sheetOf([
    { group: 'Roads', code: '1', target: 5, actuals: [3] },
    { group: 'Roads', code: '2', target: 5, actuals: [5] },
    { group: 'Roads', code: '3', target: 5, actuals: [6] },
    { group: 'Water', code: '4', target: 5 },
  ]);
  const rows = rowsBelow(sheet);
  expect(filled(rows.slice(0, 6))).toEqual([
    ['Met 2 of 3 (66.7%) · not met 1 · pending 1'],
    ['Targets by group', 'Met', 'Not met', 'Met, %', 'Pending'],
    ['Roads', 2, 1, 66.7, 0],
    ['Water', 0, 0, 1],
    ['Total', 2, 1, 66.7, 1],
    ['No result yet (1)', '4 Indicator 4'],
  ]);
  expect(rows.flat().join()).not.toMatch(/Score|Greatest|Below/);
  expect([sheet.charts, sheet.conditional]).toEqual([[], []]);
});

test('planExecutive(summary) has the three greatest rises and falls since the period before, named with their unit', () => {
  const unit = 'Works';
  const moved = (code: string, ...actuals: readonly CellValue[]): Line => ({
    unit,
    code,
    weight: 10,
    actuals,
  });
  const rows = page([
    moved('1', 95, 55, 65),
    moved('2', 10, 55, 85),
    moved('3', 10, 55, 95),
    moved('4', 10, 55, 75),
    moved('5', 10, 95, 85),
    moved('6', 10, 85, 85),
    moved('7', 10, '', 95),
    { unit: 'Finance', code: '1', weight: 10, actuals: [10, 95, 55] },
  ]);
  expect(filled(under(rows, 'Greatest rises'))).toEqual([
    ['7', 'Indicator 7 (Works)', 0, 5, 5],
    ['3', 'Indicator 3 (Works)', 1, 5, 4],
    ['2', 'Indicator 2 (Works)', 1, 4, 3],
  ]);
  expect(filled(under(rows, 'Greatest falls'))).toEqual([
    ['1', 'Indicator 1 (Finance)', 5, 1, -4],
    ['5', 'Indicator 5 (Works)', 5, 4, -1],
  ]);
});

test('planExecutive(summary) says that there is no period before, and otherwise that nothing rose or fell', () => {
  const first = page([{ code: '1', weight: 100, actuals: [85] }]);
  const second = page([{ code: '1', weight: 100, actuals: [85, 85] }]);
  expect(beside(first, 'Greatest rises')).toBe('There is no period before to compare with');
  expect(first.flat().join()).not.toMatch(/Greatest falls/);
  for (const head of ['Greatest rises', 'Greatest falls']) {
    expect(beside(second, head)).toBe('None');
  }
});

test('planExecutive(summary) counts what has no result, names four of it, targets without a score too', () => {
  const rows = page([
    { code: '0', weight: 10, actuals: [85] },
    ...many(8, { weight: 10 }),
    { code: '9', weight: 10, actuals: ['ไม่ประเมิน'] },
    { code: '10', weight: 10 },
    { code: '10.1', partOf: '10', weight: 10 },
    { code: '11', target: 80 },
  ]);
  expect(beside(rows, 'No result yet (10)')).toBe(
    [
      ...['1', '2', '3', '4'].map((code) => `${code} Indicator ${code}`),
      'and 6 more; see the sheet of scores',
    ].join(' · ')
  );
});

test('planExecutive(summary) has what is below the target and why: the worst first, then the weightiest, as many as the page has room for', () => {
  const lines = [
    { code: '1', weight: 10, actuals: [65] },
    { code: '2', weight: 20, actuals: [65] },
    { code: '3', weight: 30, actuals: [75] },
    { code: '4', weight: 20 },
    { code: '5', weight: 10, actuals: [40] },
    { code: '6', target: 80, actuals: [40] },
    { code: '7', target: 80, actuals: [90] },
  ];
  const rows = page(lines);
  expect(rows).toContainEqual(expect.arrayContaining(['Below 3.00, or target not met']));
  const below = under(rows, 'Below 3.00');
  expect(filled(below).map(([code, , score]) => [code, score])).toEqual([
    ['5', 0],
    ['6', 'Target not met'],
    ['2', 2],
    ['1', 2],
  ]);
  expect(below[2]?.[5]).toMatch(/^65 is at least 60 but less than 70/);
  expect(rows[3]).toEqual(['Targets met: 1 of 2 with a result']);
  const stricter = under(page(lines, [['Target score', 3.5]]), 'Below target (3.50');
  expect(stricter.map(([code]) => code)).toEqual(['5', '6', '2', '1', '3']);
  const ten = under(page(many(10, { weight: 10, actuals: [55] })), 'Below 3.00');
  expect(ten.map(([code]) => code)).toEqual([...'123456789', '10']);
  const forty = under(page(many(40, { weight: 2.5, actuals: [55] })), 'Below 3.00');
  expect(forty.length).toBeGreaterThan(10);
  expect(forty.length).toBeLessThan(40);
  expect(forty.at(-1)?.[1]).toBe(`and ${40 - forty.length + 1} more; see the sheet of exceptions`);
});

test('planExecutive(summary, { language: "th" }) leaves nothing out for the larger letters of a computer without the font', () => {
  const summary = summaryInput(book(many(40, { weight: 2.5, actuals: [55] })));
  const sheet = planExecutive(summary, made('th'));
  const left = /และอีก (\d+)/.exec(JSON.stringify(rowsBelow(sheet)))?.[1];
  const facts = executiveFacts(summary, made('th'));
  const pages = (below: number) =>
    executivePage(facts, { movers: 3, below, gains: 4 }, 'tight').page?.pagesTall;
  expect(sheet.page?.pagesTall).toBe(1);
  expect([pages(40 - Number(left)), pages(41 - Number(left))]).toEqual([1, undefined]);
});

test('planExecutive(summary, { language: "th" }) has each that is asked of the meeting on a line of its own, which a computer without the font shrinks to it', () => {
  const lines = [...many(40, { weight: 2, actuals: [55] }), { code: 'P', weight: 20 }];
  const sheet = planExecutive(summaryInput(book(lines)), made('th'));
  expect(asksIn(rowsBelow(sheet))).toHaveLength(3);
  const [block] = sheet.blocks;
  const first = (block?.cells ?? []).findIndex(([label]) => label === 'เสนอที่ประชุม');
  const row = first + (block?.row ?? 0);
  const shrunk = sheet.styles.filter(({ shrink }) => shrink).map(({ area }) => area.row);
  expect(shrunk).toEqual(expect.arrayContaining([row, row + 1, row + 2]));
});

test('planExecutive(summary) says of what weight the share with a result is, where some is not assessed', () => {
  const lines = [
    { code: '1', weight: 60, actuals: [75] },
    { code: '2', weight: 30 },
    { code: '3', weight: 10, actuals: ['N/A'] },
  ];
  const none = lines.map(({ code, weight, actuals = [] }) => ({
    code,
    weight,
    actuals: actuals.filter((actual) => actual === 'N/A'),
  }));
  expect(JSON.stringify(page(none))).toContain('0.00% of the weight assessed (90.00) has a result');
  const said = JSON.stringify(page(lines));
  expect(said).toContain('66.67% of the weight assessed (90.00) has a result');
  expect(said).toContain('÷ 60.00; the whole weight is 100.00 (10.00 not assessed)');
  expect(JSON.stringify(page(lines.slice(0, 2)))).toContain('66.67% of the weight has a result');
  // Nothing is said of a rest where there is none.
  expect(JSON.stringify(page(lines.slice(0, 1)))).toContain('"100.00% of the weight has a result"');
});

test.each([
  [1, 6],
  [2, 7],
  [5, 9],
])(
  'planExecutive(summary) says nothing of what is not assessed where %i of %i equal weights have a result',
  (measured, all) => {
    const lines = many(all, { weight: 10 }).map((line, i) =>
      i < measured ? { ...line, actuals: [75] } : line
    );
    expect(JSON.stringify(page(lines))).not.toContain('assessed');
  }
);

test('planExecutive(summary) says how far the total can fall where only parts of which the lowest counts wait', () => {
  const snapshot = workbook(
    indicators(
      ['Code', 'Part of', 'Indicator', ...LEVELS, 'Weight', 'Combine periods'],
      [
        ['1', '', 'Lowest part', '', '', '', '', '', 100, 'min'],
        ['1.1', '1', 'Given', ...BARE, '', ''],
        ['1.2', '1', 'Pending', ...BARE, '', ''],
      ]
    ),
    results(['Code', 'Period', 'Actual'], [['1.1', 'Q1', 85]])
  );
  expect(rowsBelow(planExecutive(summaryInput(snapshot), made('en')))[2]).toEqual([
    '100.00% of the weight has a result · 0.00 if parts still pending score lowest',
  ]);
});

test("planExecutive(summary) uses the committee's scores, and has both scores of the first five in a note", () => {
  const rows = page(many(7, { weight: 10, actuals: [55], given: 4.5 }));
  expect(rows[0]).toEqual(['Total: 4.50 out of 5 (90.00%)']);
  expect(beside(rows, 'Below 3.00')).toBe('None');
  const note = String(rows.at(-1)?.[0]);
  expect(note).toContain('1 given 4.50 (computed 1.00), reason: Site visit · 2 given');
  expect(note).toMatch(/5 given 4\.50 \(computed 1\.00\), reason: Site visit · \+2$/);
});

test('planExecutive(summary, { language: "th" }) speaks Thai, in Thai digits where the workbook asks for them', () => {
  const lines = [
    { code: '1', weight: 60, actuals: [95, 65] },
    { code: '2', weight: 40 },
  ];
  const sheet = planExecutive(summaryInput(book(lines, [['เลขไทย', 'ใช่']])), made('th'));
  const rows = rowsBelow(sheet);
  expect(cell(sheet, 'A1')).toBe('บทสรุปผู้บริหาร: ผลการประเมินตัวชี้วัด');
  expect(rows.slice(0, 3)).toEqual([
    ['คะแนนรวม: ๒.๐๐ เต็ม ๕ (ร้อยละ ๔๐.๐๐)'],
    ['ไม่ผ่าน เห็นควรปรับปรุง · ▼ ๓.๐๐ จากไตรมาส ๑ (๕.๐๐)'],
    ['มีผลแล้วร้อยละ ๖๐.๐๐ ของน้ำหนัก · ถ้าส่วนที่เหลือได้ ๐ จะเป็น ๑.๒๐ ถ้าได้ ๕ จะเป็น ๓.๒๐'],
  ]);
  expect(filled(rows)).toContainEqual(['๑', 'Indicator ๑', 5, 2, -3]);
  expect(filled(rows)).toContainEqual(['ยังไม่มีผล (๑)', '๒ Indicator ๒']);
  expect(sheet.styles.map(({ numberFormat }) => numberFormat)).toContain(
    '[$-D00041E]"▲ "0.00;[$-D00041E]"▼ "0.00;[$-D00041E]0.00'
  );
});

test('planExecutive(summary) of an empty workbook is a page without a score', () => {
  const rows = rowsBelow(planExecutive(summaryInput(workbook()), made('en')));
  expect(rows[0]).toEqual(['Total: No score yet']);
  expect(under(rows, 'Scores by')).toEqual([]);
  expect(beside(rows, 'No result yet (0)')).toBe('None');
  expect(beside(rows, 'Below 3.00')).toBe('None');
});

test('planExecutive(summary) has what can still add most to the total, with the result that it takes', () => {
  const rows = page([
    { code: '1', weight: 50, actuals: [65] },
    { code: '2', weight: 20, actuals: [95] },
    { code: '3', weight: 30 },
    { code: '4', weight: 10, actuals: [55], given: 3 },
    { code: '5', weight: 10, actuals: ['ไม่ประเมิน'] },
  ]);
  expect(filled(under(rows, 'What can still'))).toEqual([
    ['1', 'Indicator 1', 2, 'at least 90', 150 / 110],
    ['3', 'Indicator 3', 'Pending', 'at least 90', 150 / 110],
  ]);
});

test('planExecutive(summary) of several units says that it is the total of its unit which an indicator adds to', () => {
  const line = (unit: string) => ({ unit, code: '1', weight: 100, actuals: [85] });
  const rows = page([line('Clerk'), line('Works')]);
  expect(filled(under(rows, 'What can still add most to the total of its unit'))).toEqual([
    ['1', 'Indicator 1 (Clerk)', 'at least 90', 4, 1],
    ['1', 'Indicator 1 (Works)', 'at least 90', 4, 1],
  ]);
});

test('planExecutive(summary) asks the meeting for what there is, and for nothing else', () => {
  const asked = (lines: readonly Line[]) => asksIn(page(lines));
  expect(asked([{ code: '1', weight: 100, actuals: [95] }])).toEqual([
    '1. To note: total 5.00 (Pass – very good)',
  ]);
  expect(asked([{ code: '1', weight: 100 }])).toEqual([
    '1. To ask for: the results that are missing (1)',
  ]);
  expect(
    asked([
      { code: '1', weight: 50, actuals: [55] },
      { code: '2', weight: 50, actuals: [65], given: 4 },
    ]).map((text) => text.slice(0, 12))
  ).toEqual(['1. To note: ', '2. To decide', '3. To confir']);
});

test.each([
  [
    'en',
    'Results to be corrected (3)',
    'Not assessed, or without a score (2)',
    [
      '2. To decide: how to assess what could not be assessed (1); the sheet of scores says why',
      '3. To ask for: corrected results (3) in place of those that cannot be read or compared; the sheet of scores says why',
    ],
  ],
  [
    'th',
    'ผลที่ต้องแก้ไข (3)',
    'ไม่ประเมินหรือประเมินไม่ได้ (2)',
    [
      '2. เพื่อพิจารณา: วิธีประเมินตัวชี้วัดที่ประเมินไม่ได้ 1 ตัว (เหตุผลอยู่ในแผ่นงานคะแนน)',
      '3. เพื่อเร่งรัด: แก้ไขผลที่อ่านหรือเทียบกับเกณฑ์ไม่ได้ 3 ตัวชี้วัด (เหตุผลอยู่ในแผ่นงานคะแนน)',
    ],
  ],
] as const)(
  'planExecutive(summary, { language: %p }) has a result that cannot be read or compared corrected: it is not left out, and no meeting decides how to assess it',
  (language, toCorrect, leftOut, asked) => {
    const snapshot = workbook(
      indicators(
        ['Code', 'Part of', 'Indicator', ...LEVELS, 'Target', 'Weight', 'Combine periods'],
        [
          ['1', '', 'Good', ...BARE, '', 20, ''],
          ['2', '', 'Mistyped', ...BARE, '', 20, ''],
          ['3', '', 'Excluded', ...BARE, '', 20, ''],
          ['4', '', 'No criteria', 60, 50, 70, 80, 90, '', 20, ''],
          ['5', '', 'Lowest part', '', '', '', '', '', '', 20, 'min'],
          ['5.1', '5', 'Mistyped part', ...BARE, '', 20, ''],
          ['6', '', 'Mistyped target', '', '', '', '', '', 5, '', ''],
          ['7', '', 'Settled', ...BARE, '', 20, ''],
        ]
      ),
      results(
        ['Code', 'Period', 'Actual', 'Override score', 'Reason'],
        [
          ['1', 'Q1', 85, '', ''],
          ['2', 'Q1', '8o.5 (see note)', '', ''],
          ['3', 'Q1', 'N/A', '', ''],
          ['4', 'Q1', 85, '', ''],
          ['5.1', 'Q1', '7o', '', ''],
          ['6', 'Q1', 'six or so', '', ''],
          ['7', 'Q1', '9o', 4, 'Site visit'],
        ]
      )
    );
    const sheet = planExecutive(summaryInput(snapshot), made(language));
    const rows = rowsBelow(sheet);
    expect(beside(rows, toCorrect)).toBe('2 Mistyped · 5.1 Mistyped part · 6 Mistyped target');
    expect(beside(rows, leftOut)).toBe('3 Excluded · 4 No criteria');
    expect(asksIn(rows).slice(1, 3)).toEqual(asked);
    expect(sheet.page?.pagesTall).toBe(1);
  }
);

test('planExecutive(summary) asks for nothing where there is nothing to ask', () => {
  const rows = page([{ code: '1', target: 5, actuals: [6] }]);
  expect(rows.flat()).not.toContain('Asked of the meeting');
});

test('planExecutive(summary) gives units that show the same total one place, in the order of the workbook', () => {
  const units = [
    { unit: 'Clerk', code: '1', weight: 66.66, actuals: [90] },
    { unit: 'Clerk', code: '2', weight: 33.34, actuals: [80] },
    { unit: 'Finance', code: '1', weight: 66.67, actuals: [90] },
    { unit: 'Finance', code: '2', weight: 33.33, actuals: [80] },
    { unit: 'Works', code: '1', weight: 100, actuals: [50] },
  ];
  const rows = under(page(units), 'Scores by unit');
  expect(rows.map(([place, name, score]) => [place, name, score])).toEqual([
    [1, 'Clerk', 4.67],
    [1, 'Finance', 4.67],
    [3, 'Works', 1],
  ]);
});

test('planExecutive(summary) of targets alone ranks units by the share that they meet, and counts what cannot be assessed', () => {
  const line = (unit: string, code: string, actual: CellValue) => ({
    ...{ unit, code, target: 5, actuals: [actual] },
  });
  const rows = page([
    line('Clerk', '1', 3),
    line('Clerk', '2', 6),
    line('Finance', '1', 6),
    line('Works', '1', 4),
    line('Works', '2', 7),
    line('Works', '3', 'N/A'),
  ]);
  expect(rows.find(([, text]) => text === 'Targets by unit')?.slice(4)).toEqual([
    ...['Met', 'Not met', 'Met, %', 'Pending', 'Not assessed'],
  ]);
  expect(
    under(rows, 'Targets by unit').map((row) => [...row.slice(0, 2), ...row.slice(4)])
  ).toEqual([
    [1, 'Finance', 1, 0, 100, 0, 0],
    [2, 'Clerk', 1, 1, 50, 0, 0],
    [2, 'Works', 1, 1, 50, 0, 1],
    [null, 'Total', 3, 2, 60, 0, 1],
  ]);
  expect(beside(rows, 'Not assessed, or without a target (1)')).toBe('3 Indicator 3 (Works)');
  // The one that is missed by most first.
  expect(under(rows, 'Target not met').map(([code, name]) => [code, name])).toEqual([
    ['1', 'Indicator 1 (Clerk)'],
    ['1', 'Indicator 1 (Works)'],
  ]);
  expect(String(beside(rows, 'Asked of'))).toContain('the 2 targets not met');
});

test('planExecutive(summary) has a footer that leaves room for the number of the page', () => {
  const footerOf = (...units: readonly string[]) =>
    planExecutive(
      summaryInput(
        book(
          units.map((unit) => ({ unit, code: '1', weight: 100, actuals: [90] })),
          [['Fiscal year', 2564]]
        )
      ),
      made('th')
    ).page?.footer.left;
  expect(footerOf('คลัง')).toMatch(/ข้อมูล ณ ไตรมาส 1 · จัดทำเมื่อ 21 พฤศจิกายน 2569$/);
  expect(footerOf('คลัง', 'ช่าง')).toMatch(/\(ทุกหน่วยงาน\) · .*ข้อมูล ณ ไตรมาส 1$/);
});
