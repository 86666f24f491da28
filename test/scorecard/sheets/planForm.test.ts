import fc from 'fast-check';
import { charactersOf } from '../../../src/scorecard/plan/letterWidths';
import { planSummary, type PlanCell, type SheetPlan } from '../../../src/scorecard';
import { linesOf, neededHeight } from '../../../src/scorecard/plan/rowHeights';
import { roomIn, rowsIn } from '../../../src/scorecard/plan/sheetFont';
import { DEFAULT_SCALE, formLevelsOf, type Level } from '../../../src/engine';
import {
  formCells,
  formPlaces,
  type FormLine,
} from '../../../src/scorecard/sheets/form/formLayout';
import { heightOf, inWholeLines } from '../../../src/scorecard/sheets/form/formLook';
import { formWidths } from '../../../src/scorecard/sheets/form/formWidths';
import type { Snapshot } from '../../../src/tables';
import { cell, scoreBook } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const FORM = formPlaces(formLevelsOf(DEFAULT_SCALE));
const FORM_WIDTHS = FORM.widths;
const TH_FONT = 'TH SarabunPSK';
/** Excel's highest row. */
const TALLEST = 409;
const TODAY = { year: 2026, month: 11, day: 21 };
const KPI = ['Unit', 'Group', 'Code', 'Part of', 'Indicator', ...LEVELS, 'Weight'];
const BARE = [50, 60, 70, 80, 90];
const LONG = ['Unit', 'Code', 'Period', 'Actual', 'Override score', 'Reason'];

function summary(snapshot: Snapshot, language: 'th' | 'en' = 'en'): SheetPlan {
  const [sheet] = planSummary(scoreBook(snapshot), snapshot, { language, today: TODAY }).sheets;
  if (sheet === undefined) throw new Error('No sheet was planned');
  return sheet;
}

function rowsOf(sheet: SheetPlan): readonly (readonly PlanCell[])[] {
  return sheet.blocks.flatMap((block) => block.cells);
}

/** Cells of the row that has the text in one of its first three columns. */
function rowWith(sheet: SheetPlan, text: string): readonly PlanCell[] {
  const row = rowsOf(sheet).find((cells) => cells.slice(0, 3).includes(text));
  if (row === undefined) throw new Error(`No row with ${text}`);
  return row;
}

const text = (sheet: SheetPlan): string => rowsOf(sheet).flat().join('\n');

const one = workbook(
  indicators(KPI, [
    ['', 'Services', '1', '', 'Satisfaction', ...BARE, 40],
    ['', 'Services', '2', '', 'Participation', '', '', '', '', '', 20],
    ['', '', '2.1', '2', 'Channels', 1, '-', '-', '-', 5, 10],
    ['', '', '2.2', '2', 'Complaints', 1, 2, 3, 4, 5, 10],
    ['', 'Organisation', '3', '', '=Staff', ...BARE, 40],
  ]),
  results(
    LONG,
    [
      ['', '1', 'Q2', 0.85, '', ''],
      ['', '2.1', 'Q2', '5', '', ''],
      ['', '2.2', 'Q2', '3', 4, 'Seen on site'],
      ['', '3', 'Q2', '', '', ''],
    ],
    ['Actual']
  ),
  settings([['Fiscal year', 2564]])
);

describe('the official form', () => {
  const sheet = summary(one);

  it('is a sheet of its own with a mark', () => {
    expect(sheet).toMatchObject({ name: 'Summary', role: 'summary:form', mode: 'replace' });
    expect(summary(one, 'th').name).toBe('สรุปผลคะแนน');
  });

  it('says what it is of, for which year and as of when', () => {
    expect(cell(sheet, 'B3')).toBe(
      'Fiscal year 2564 B.E. (2021) · As of Q2 · made on 21 November 2026'
    );
    expect(cell(summary(one, 'th'), 'B3')).toBe(
      'ปีงบประมาณ พ.ศ. 2564 · ข้อมูล ณ ไตรมาส 2 · จัดทำเมื่อ 21 พฤศจิกายน 2569'
    );
  });

  it('has the header of the form: (ก), (ข) and their product', () => {
    const thai = summary(one, 'th');
    expect(rowsOf(thai)[3]).toEqual([
      'ลำดับที่',
      'ประเด็น /\nรหัส',
      'ตัวชี้วัดผลงาน',
      'คะแนนตามระดับค่าเป้าหมาย',
      null,
      null,
      null,
      null,
      'ผลการ\nปฏิบัติงาน',
      'คะแนน\nที่ได้ (ก)',
      'น้ำหนัก\n(ข)',
      'คะแนนถ่วง\nน้ำหนัก\n(ก×ข÷100)',
    ]);
    expect(rowsOf(thai)[4]?.slice(3, 8)).toEqual([1, 2, 3, 4, 5]);
  });

  it('has group subtotals', () => {
    expect(rowWith(sheet, 'Services').slice(9)).toEqual([expect.closeTo(4.166667, 5), 60, 2.5]);
    expect(rowWith(sheet, 'Organisation').slice(9)).toEqual([null, 40, null]);
  });

  it('numbers indicators, and shows parts under their parent without counting it twice', () => {
    expect(rowWith(sheet, 'Participation')).toEqual([
      2,
      '2',
      'Participation',
      null,
      null,
      null,
      null,
      null,
      null,
      4.5,
      20,
      null,
    ]);
    expect(rowWith(sheet, 'Channels').slice(0, 8)).toEqual([
      null,
      '2.1',
      'Channels',
      1,
      '-',
      '-',
      '-',
      5,
    ]);
  });

  it('leaves a pending result blank and says so instead of a score', () => {
    const row = rowWith(sheet, '=Staff');
    expect(row.slice(8)).toEqual([null, 'Pending', 40, null]);
  });

  it('shows percentages as the user does', () => {
    expect(rowWith(sheet, 'Satisfaction')[8]).toBe(0.85);
  });

  it("shows the committee's score with a mark and a footnote", () => {
    const row = rowsOf(sheet).indexOf(rowWith(sheet, 'Complaints'));
    expect(sheet.styles).toContainEqual({
      area: { row, column: 9, rows: 1, columns: 1 },
      numberFormat: '0.00"*"',
    });
    expect(text(sheet)).toContain(
      '* Indicator 2.2: the committee gave 4.00 (computed: 3.00). Reason: Seen on site'
    );
  });

  it('ends with the total, the total × 20 and the band in its colour', () => {
    expect(rowWith(sheet, 'Total (c)').slice(10)).toEqual([null, 4.17]);
    expect(rowWith(sheet, 'Score out of 100: (c) × 20')[11]).toBeCloseTo(83.3333333, 6);
    const band = rowWith(sheet, 'Result');
    expect(band[8]).toBe('Pass – good');
    const row = rowsOf(sheet).indexOf(band);
    expect(sheet.styles).toContainEqual(
      expect.objectContaining({ area: { row, column: 8, rows: 1, columns: 4 }, fill: '#A9D08E' })
    );
  });

  it('divides the sum of the weighted scores by the weight that has one, and says so', () => {
    expect(rowWith(sheet, 'Sum of weighted scores').slice(10)).toEqual([100, 2.5]);
    const counted = rowWith(sheet, 'Weight counted');
    expect(counted[3]).toBe('100.00 less 40.00 without a score');
    expect(counted.slice(10)).toEqual([60, null]);
    expect(rowWith(sheet, 'Total (c)')[3]).toBe('2.5000 ÷ 60.00 × 100');
  });

  it('has one row for the total where all of the weight has a score', () => {
    const whole = summary(
      workbook(
        indicators(KPI, [
          ['', 'G', '1', '', 'A', ...BARE, 40],
          ['', 'G', '2', '', 'B', ...BARE, 60],
        ]),
        results(LONG, [
          ['', '1', 'Q1', 90, '', ''],
          ['', '2', 'Q1', 50, '', ''],
        ])
      )
    );
    expect(rowWith(whole, 'Total (c)').slice(10)).toEqual([100, 2.6]);
    expect(text(whole)).not.toContain('Weight counted');
    expect(text(whole)).not.toContain('italics');
  });

  it('shows what a group counts where not all of its weight has a score', () => {
    const book = workbook(
      indicators(KPI, [
        ['', 'G', '1', '', 'A', ...BARE, 40],
        ['', 'G', '2', '', 'B', ...BARE, 60],
      ]),
      results(LONG, [['', '1', 'Q1', 90, '', '']])
    );
    const row = rowWith(summary(book), 'Weight counted: 2.0000 ÷ 40.00 × 100 = 5.00');
    expect(row.slice(9)).toEqual([null, 40, null]);
    expect(text(summary(book))).toContain('Figures in italics are not added up');
  });

  it('says how much is measured, and why the parts do not give the total', () => {
    expect(text(sheet)).toContain('60.00% of the weight has a result');
    expect(text(sheet)).toContain('would be 2.50 if the rest scored 0, and 4.50 if it scored 5');
    expect(text(sheet)).toContain('so it differs from 4.17 × 20 = 83.40');
  });

  it('prints on A4 landscape with its header on every page', () => {
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: [3, 4],
      printArea: { row: 0, column: 0, rows: rowsOf(sheet).length, columns: 12 },
      footer: { right: 'Page &P / &N' },
    });
    expect(sheet.freezeRows).toBe(5);
  });

  it('merges names of groups and of sums over their blank neighbours, so that no line crosses them, and no data', () => {
    const lastData = rowsOf(sheet).findIndex((cells) => cells.includes('Result'));
    const merged = sheet.merges.filter(({ row }) => row > 4 && row <= lastData);
    const texts = merged.map(({ row, column }) => rowsOf(sheet)[row]?.[column]);
    expect(texts).toEqual(['Services', 'Organisation', 'Score out of 100: (c) × 20']);
    for (const { row, column, columns } of merged) {
      const under = rowsOf(sheet)[row]?.slice(column + 1, column + columns) ?? [];
      expect(under.every((value) => value === null)).toBe(true);
    }
  });

  it('wraps the name of a group that is longer than its line over the cells it has', () => {
    const name = 'ประสิทธิผลตามแผนปฏิบัติราชการ '.repeat(8);
    const long = { ...one.tables[0], rows: one.tables[0]?.rows.map((row) => [...row]) ?? [] };
    const column = one.tables[0]?.headers.indexOf('Group') ?? -1;
    for (const row of long.rows) row[column] = name;
    const made = summary({ ...one, tables: [long, ...one.tables.slice(1)] } as Snapshot);
    const row = rowsOf(made).findIndex((cells) => cells[1] === name.trim());
    const area = { row, column: 1, rows: 1, columns: 8 };
    expect(made.merges).toContainEqual(area);
    expect(made.rowHeights.find((run) => run.row === row)?.points).toBeGreaterThan(30);
  });

  it('gives every row a height, and long names more', () => {
    const long = { ...one.tables[0], rows: one.tables[0]?.rows.map((row) => [...row]) ?? [] };
    if (long.rows[0]) long.rows[0][4] = 'ร้อยละความสำเร็จของการดำเนินงาน '.repeat(8);
    const tall = summary({ ...one, tables: [long, ...one.tables.slice(1)] } as Snapshot);
    const height = (made: SheetPlan, row: number) =>
      made.rowHeights.find((run) => run.row <= row && row < run.row + run.count)?.points ?? 0;
    expect(height(sheet, 6)).toBe(20);
    expect(height(tall, 6)).toBeGreaterThan(80);
    const covered = sheet.rowHeights.reduce((sum, { count }) => sum + count, 0);
    expect(covered).toBe(rowsOf(sheet).length);
  });
});

it('says once below the form what is to be known of several units, with their names', () => {
  const units = ['Clerk', 'Finance', 'Works'];
  const book = workbook(
    indicators(KPI, [
      ['Clerk', 'G', '1', '', 'A', ...BARE, 100],
      ...['Finance', 'Works'].map((unit) => [unit, 'G', '1', '', 'A', ...BARE, null]),
    ]),
    results(
      LONG,
      units.map((unit) => [unit, '1', 'Q1', 90, '', ''])
    )
  );
  const notes = rowsOf(summary(book)).flatMap(([, text]) =>
    typeof text === 'string' && text.includes('weights') ? [text] : []
  );
  expect(notes.filter((note) => /^(Finance|Works)/.test(note))).toHaveLength(1);
  expect(notes.find((note) => note.startsWith('Finance, Works: '))).toBeDefined();
});

it('puts several units under one header, each with its own total', () => {
  const book = workbook(
    indicators(KPI, [
      ['Finance', 'G', '1', '', 'A', ...BARE, 100],
      ['Works', 'G', '1', '', 'A', ...BARE, 100],
    ]),
    results(LONG, [
      ['Finance', '1', 'Q1', 90, '', ''],
      ['Works', '1', 'Q1', 50, '', ''],
    ])
  );
  const sheet = summary(book);
  expect(cell(sheet, 'B2')).toBe('All units (2)');
  const totals = rowsOf(sheet).filter((cells) => cells[2] === 'Total (c)');
  expect(totals.map((cells) => cells[11])).toEqual([5, 1, 3]);
  expect(rowsOf(sheet).map(([, second]) => second)).toEqual(
    expect.arrayContaining(['Finance', 'Works'])
  );
});

it('notes that adding up the scores as shown gives something else', () => {
  // Each weighted score is 0.00625: shown as 0.0063 eight times, 0.0504 instead of 0.05.
  const rows = Array.from({ length: 8 }, (_, i) => ['', '', `K${i}`, '', 'A', ...BARE, 0.625]);
  const book = workbook(
    indicators(KPI, [...rows, ['', '', 'K8', '', 'A', ...BARE, 95]]),
    results(LONG, [
      ...rows.map((_, i) => ['', `K${i}`, 'Q1', 50, '', '']),
      ['', 'K8', 'Q1', 50, 1.0472, 'Settled'],
    ])
  );
  const sheet = summary(book);
  expect(text(sheet)).toMatch(/adding up the scores as shown gives 1\.0452/);
});

it('is set in Thai digits where the settings ask for it', () => {
  const book = { ...one, tables: [...one.tables.slice(0, 2), settings([['Thai digits', true]])] };
  const sheet = summary(book, 'th');
  expect(rowWith(sheet, 'Satisfaction').slice(3, 8)).toEqual(['๕๐', '๖๐', '๗๐', '๘๐', '๙๐']);
  expect(sheet.styles.some(({ numberFormat }) => numberFormat === '[$-D00041E]0.00')).toBe(true);
  expect(text(sheet)).toContain('๐.๐๐ – ๑.๔๙');
});

it('plans an empty workbook without failing', () => {
  expect(rowsOf(summary(workbook())).length).toBeGreaterThan(5);
});

test('a row has room for letters that are larger on the sheet because the page makes them smaller', () => {
  const layout = { widths: FORM_WIDTHS, orientation: 'landscape' } as const;
  const [full = 0, grown = 0] = [FORM_WIDTHS, roomIn('TH Sarabun New', layout)].map(
    (room) => room[FORM.indicator]
  );
  const name = Array.from({ length: 99 }, (_, i) => 'x'.repeat(i)).find(
    (text) => linesOf(text, full) < linesOf(text, grown)
  );
  const sheet = summary(
    workbook(indicators(KPI, [['', 'Group', '9', '', name ?? '', ...BARE, 40]]))
  );
  const row = rowsOf(sheet).findIndex((cells) => cells[FORM.indicator] === name);
  const heights = sheet.rowHeights.find((run) => row >= run.row && row < run.row + run.count);
  expect(heights?.points).toBe(34);
});

test('codes that are the numbers of their rows stand once: the column of numbers is hidden, with its width given away', () => {
  const rows = (codes: readonly string[]) =>
    codes.map((code) => ['', 'Group', code, '', 'Name', ...BARE, 40]);
  const widths = (codes: readonly string[]) =>
    summary(workbook(indicators(KPI, rows(codes)))).columnWidths;
  const sum = (all: readonly (number | null)[]) => all.reduce<number>((a, b) => a + (b ?? 0), 0);
  expect(widths(['1', '2', '3'])[0]).toBe(0);
  expect(widths(['1', '3', '4'])).toEqual(FORM_WIDTHS);
  expect(sum(widths(['1', '2']))).toBeCloseTo(sum(FORM_WIDTHS), 9);
});

describe('the form has a column for every level of the scale', () => {
  const formOfScale = (scores: readonly number[]): SheetPlan => {
    const levels = scores.slice(1).map((_, i) => `Level ${i + 1}`);
    const bounds = levels.map((_, i) => 10 * (i + 1));
    return summary(
      workbook(
        indicators(['Code', 'Indicator', ...levels, 'Weight'], [['1', 'Roads', ...bounds, 100]]),
        results(['Code', 'Period', 'Actual'], [['1', 'Q1', 20]]),
        settings([['Level scores', scores.join(' ')]])
      )
    );
  };

  test.each([
    ['one', [0, 1]],
    ['three', [0, 50, 75, 100]],
    ['seven', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['ten', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('%s', (_, scores) => {
    const sheet = formOfScale(scores);
    const levels = scores.length - 1;
    const row = rowWith(sheet, 'Roads');
    const places = formPlaces(formLevelsOf({ scores }));
    expect(row.slice(places.level, places.actual)).toEqual(
      scores.slice(1).map((_, i) => 10 * (i + 1))
    );
    expect(row[places.actual]).toBe(20);
    expect(row).toHaveLength(7 + levels);
    expect(sheet.columnWidths).toHaveLength(7 + levels);
    const headings = rowsOf(sheet).find((cells) => String(cells[places.level]).startsWith('1'));
    expect(headings?.slice(places.level, places.actual).map(String)).toEqual(
      scores.slice(1).map((score, i) => (score === i + 1 ? `${score}` : `${i + 1} (${score})`))
    );
    for (const { column, columns } of sheet.merges) {
      expect(column + columns).toBeLessThanOrEqual(7 + levels);
    }
  });

  test.each([
    [10, 2],
    [7, 1],
    [5, 1],
  ])('on %d levels each of five bands is as wide as %d of them', (levels, columns) => {
    const scores = Array.from({ length: levels + 1 }, (_, level) => level);
    const sheet = formOfScale(scores);
    const { level } = formPlaces(formLevelsOf({ scores }));
    const row = rowsOf(sheet).find((cells) => String(cells[level]).includes('\nFail')) ?? [];
    const places = row.flatMap((text, i) => (String(text).includes('\n') ? [i] : []));
    expect(places).toEqual([0, 1, 2, 3, 4].map((band) => level + band * columns));
    const wide = sheet.styles.filter(({ fill, area }) => fill === '#006B3C' && area.row > 8);
    expect(wide.map(({ area }) => area.columns)).toContain(columns);
  });

  test.each([
    [[0, 1, 2, 3, 4, 5], 'Level 0', ['0', '1', '2', '3', '4', '5']],
    [[50, 60, 80, 100], 'Level 0', ['0 (50)', '1 (60)', '2 (80)', '3 (100)']],
    [[0, 1, 2, 3, 4, 5], null, ['1', '2', '3', '4', '5']],
  ])('of the scores %j with %s', (scores, lowest, heads) => {
    const headers = scores.slice(1).map((_, i) => `Level ${i + 1}`);
    const sheet = summary(
      workbook(
        indicators(
          ['Code', 'Indicator', 'Level 0', ...headers, 'Target', 'Weight'],
          [
            ['1', 'Roads', lowest && 'none', ...headers.map((_, i) => 10 * (i + 1)), '', 60],
            ['2', 'Water', '', ...headers.map((_, i) => 10 * (i + 1)), '', 30],
            ['3', 'Parks', '', ...headers.map(() => ''), 80, 10],
          ]
        ),
        results(['Code', 'Period', 'Actual'], [['1', 'Q1', 20]]),
        settings([['Level scores', scores.join(' ')]])
      )
    );
    const places = formPlaces(heads.map((_, i) => i as Level));
    const level = heads.length === scores.length ? 0 : 1;
    const levelsOf = (name: string) => rowWith(sheet, name).slice(places.level, places.actual);
    expect(levelsOf('Roads')).toEqual([
      ...(level === 0 ? ['none'] : []),
      ...headers.map((_, i) => 10 * (i + 1)),
    ]);
    expect(levelsOf('Water')[0]).toBe(level === 0 ? '-' : 10);
    const head = rowsOf(sheet).find((cells) => String(cells[places.level]) === heads[0]);
    expect(head?.slice(places.level, places.actual).map(String)).toEqual(heads);
    expect(sheet.columnWidths).toHaveLength(places.columns);
    expect(rowWith(sheet, 'Roads')[places.actual]).toBe(20);
  });

  test('what fewer levels leave free is room for the names of the indicators', () => {
    const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);
    expect(sum(formPlaces([1, 2, 3]).widths)).toBeCloseTo(sum(FORM_WIDTHS), 9);
  });
});

test('weights have room where a computer lacks the font: figures that have none are shown as ###', () => {
  const { widths, weight } = formPlaces([1, 2, 3, 4, 5]);
  expect((widths[weight] ?? 0) * 0.92).toBeGreaterThan(charactersOf('1300.00') * 1.5);
});

describe('the room of the form', () => {
  const long = 'ดำเนินการครบ 5 ขั้นตอน และคะแนนประเมินไม่ต่ำกว่าร้อยละ';
  const criteria = (rows: readonly (readonly unknown[])[]): SheetPlan =>
    summary(
      workbook(
        indicators(
          ['Code', 'Indicator', 'Level 0', ...LEVELS],
          rows.map((row) => row as never[])
        ),
        results(['Code', 'Period', 'Actual'], [['1', 'Q2', 80]])
      ),
      'th'
    );
  const levelsOf = ({ columnWidths }: SheetPlan): readonly number[] =>
    columnWidths.slice(FORM.level, -4).map((width) => width ?? 0);
  const sum = (numbers: readonly (number | null)[]): number =>
    numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

  it('goes to long criteria, all of which have as much, and never beyond the page', () => {
    const sheet = criteria([
      ['1', 'การประเมิน', '', ...[95, 96, 97, 98, 99].map((score) => `${long} ${score}`)],
    ]);
    const levels = levelsOf(sheet);
    expect(new Set(levels).size).toBe(1);
    expect(levels[0]).toBeGreaterThan(FORM_WIDTHS[FORM.level] ?? 0);
    expect(sum(sheet.columnWidths)).toBeLessThanOrEqual(sum(FORM_WIDTHS) + 1e-9);
  });

  it('stays with the names where criteria are short', () => {
    expect(levelsOf(criteria([['1', 'การประเมิน', '', ...BARE]]))).toEqual(
      LEVELS.map(() => FORM_WIDTHS[FORM.level])
    );
  });

  it('is little for a level that hardly any row has', () => {
    const bare = Array.from({ length: 20 }, (_, i) => [
      `${i + 2}`,
      'การประเมิน',
      '',
      ...[95, 96, 97, 98, 99].map((score) => `${long} ${score}`),
    ]);
    const [rare = 0, ...others] = levelsOf(criteria([['1', 'การประเมิน', 40, ...BARE], ...bare]));
    expect(rare).toBe(10);
    expect(Math.min(...others)).toBeGreaterThan(rare);
  });

  it('is more for a rare level whose text would be cut off by the highest row', () => {
    const measured =
      'ดำเนินการครบทุกขั้นตอนตามแผนที่กำหนด มีการรายงานผลต่อผู้บริหาร และคะแนนประเมินไม่ต่ำกว่าร้อยละ';
    const none = 'ยังไม่ได้ดำเนินการหรือไม่มีหลักฐานการดำเนินการที่ตรวจสอบได้ตามที่คณะกรรมการกำหนด';
    for (const times of [1.5, 2, 4]) {
      const text = Array<string>(Math.ceil(times))
        .fill(none)
        .join(' ')
        .slice(0, times * none.length);
      const sheet = criteria(
        Array.from({ length: 25 }, (_, i) => [
          `${i + 1}`,
          `ตัวชี้วัดที่ ${i + 1}`,
          i === 0 ? text : '',
          ...[60, 70, 80, 90, 95].map((score) => `${measured} ${score}`),
        ])
      );
      const widths = sheet.columnWidths.map((width) => width ?? 0);
      const layout = { widths, orientation: 'landscape' } as const;
      const room = roomIn(TH_FONT, layout);
      const { taken } = rowsIn(TH_FONT, layout);
      for (const cells of rowsOf(sheet).slice(5, 30))
        expect(taken(neededHeight(cells, room))).toBeLessThan(TALLEST);
      expect(Math.max(...sheet.rowHeights.map(({ points }) => points))).toBeLessThan(TALLEST);
    }
  });

  it('cuts off no text where there are widths that cut off none', () => {
    const words = fc.constantFrom(
      'ดำเนินการ',
      'ร้อยละ',
      'แผนงาน',
      ' ',
      ' ไม่ต่ำกว่า 80 ',
      'report ',
      'ก'
    );
    const text = fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }))
      .map(([some, times]) => some.join('').repeat(times));
    const row = fc.array(fc.option(text, { freq: 2, nil: null }), { minLength: 6, maxLength: 6 });
    const share = fc.array(fc.double({ min: 1, max: 6, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    let [whole, tight] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.oneof(fc.constant([1, 1, 1, 1, 1, 1]), fc.constant([3, 1, 1, 1, 1, 1]), share),
        fc.constantFrom(TH_FONT, 'Tahoma'),
        (rows, shares, font) => {
          const body = rows.map((texts): FormLine => ({
            cells: formCells(FORM, Object.fromEntries(texts.map((each, i) => [i + 2, each]))),
            styles: () => [],
          }));
          const each = sum(FORM_WIDTHS.slice(2, 8)) / sum(shares);
          const witness = FORM_WIDTHS.map((width, i) =>
            shares[i - 2] === undefined ? width : (shares[i - 2] ?? 0) * each
          );
          const areWhole = (widths: readonly number[], share = 1): boolean => {
            const layout = { widths, orientation: 'landscape' } as const;
            const room = roomIn(font, layout).map((characters) => characters * share);
            const { tallest } = rowsIn(font, layout);
            return body.every((line) => heightOf(inWholeLines(line, room), room) <= tallest);
          };
          // Not by chance: with lines that end between words, a wider column may need a line more.
          if (!areWhole(witness) || !areWhole(witness, 0.95)) return;
          whole++;
          if (!areWhole(FORM_WIDTHS)) tight++;
          const chosen = formWidths(body, FORM, FORM_WIDTHS, font);
          expect(areWhole(chosen)).toBe(true);
          expect(sum(chosen)).toBeCloseTo(sum(FORM_WIDTHS), 6);
        }
      ),
      { numRuns: 300 }
    );
    expect([whole > 50, tight > 5]).toEqual([true, true]);
  });

  // Widths of long forms are chosen by some of their rows, none of these places among them: the longest texts always are.
  it.each([1_001, 2_999])('cuts off no text of %i rows, wherever it stands', (count) => {
    const text = `${long} 95 `;
    const places = [1, 499, count - 4];
    const body = Array.from({ length: count }, (_, i): FormLine => {
      const texts = places.includes(i)
        ? { [FORM.level + 1]: text.repeat(8) }
        : { [FORM.level + (i % 5)]: `${text}${i}`, [FORM.indicator]: `${text}${i}`.repeat(2) };
      return { cells: formCells(FORM, texts), styles: () => [] };
    });
    const isWhole = (widths: readonly number[]): boolean => {
      const layout = { widths, orientation: 'landscape' } as const;
      const room = roomIn(TH_FONT, layout);
      const { tallest } = rowsIn(TH_FONT, layout);
      return body.every((line) => heightOf(inWholeLines(line, room), room) <= tallest);
    };
    expect(isWhole(FORM_WIDTHS)).toBe(false);
    expect(isWhole(formWidths(body, FORM, FORM_WIDTHS, TH_FONT))).toBe(true);
  });
});

describe.each([
  ['levels', BARE, null],
  ['targets', [null, null, null, null, null], 80],
] as const)('a form of %s', (_, levels, target) => {
  test('has the first part of an indicator on the page of its name', () => {
    for (let before = 10; before < 30; before++) {
      const alone = Array.from({ length: before }, (__, i) => [`A${i}`, null, 'Alone']);
      const form = summary(
        workbook(
          indicators(
            ['Code', 'Part of', 'Indicator', ...LEVELS, 'Target'],
            [
              ...[...alone, ['B', null, 'Whole'], ['B.1', 'B', 'Part'], ['B.2', 'B', 'Rest']].map(
                (names) => [...names, ...levels, target]
              ),
            ]
          ),
          results(['Code', 'Period', 'Actual'], [['A1', 'Q2', 70]])
        )
      );
      const part = rowsOf(form).findIndex((cells) => cells.includes('B.1'));
      expect(form.page?.breaks ?? []).not.toContain(part);
    }
  });
});

test('a form has its total, its bands and its remarks on one page with the last indicator', () => {
  for (let before = 8; before < 30; before++) {
    const codes = Array.from({ length: before }, (_, i) => `A${i}`);
    const form = summary(
      workbook(
        indicators(
          ['Code', 'Part of', 'Indicator', ...LEVELS, 'Target'],
          codes.map((code) => [code, null, 'Alone', ...BARE, null])
        ),
        results(['Code', 'Period', 'Actual'], [['A1', 'Q2', 70]])
      )
    );
    const last = rowsOf(form).findIndex((cells) => cells.includes(codes.at(-1) ?? ''));
    for (const begun of form.page?.breaks ?? []) expect(begun).toBeLessThanOrEqual(last);
  }
});
