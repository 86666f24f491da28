import { planSummary, type PlanCell, type SheetPlan } from '../../../src/scorecard';
import { planSummaries } from '../../../src/scorecard/planners';
import { readTables, type Snapshot } from '../../../src/tables';
import { score, SUMMARY_ROLES, type SummaryRole } from '../../../src/scorecard';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const TODAY = { year: 2026, month: 11, day: 21 };
const KPI = ['Unit', 'Code', 'Indicator', ...LEVELS, 'Weight'];
const BARE = [50, 60, 70, 80, 90];

type Setting = readonly [string, string | number];

function book(...rows: readonly Setting[]): Snapshot {
  return workbook(
    indicators(KPI, [
      ['Clerk', '1', 'Phase 2 of 5 (ISO9001)', ...BARE, 60],
      ['Clerk', '2', 'Date', 'ภายในวันที่ 30 กันยายน 2564', '-', '-', '-', '-', 40],
      ['Finance: [A]', '1', 'Paid', ...BARE, 100],
    ]),
    results(
      ['Unit', 'Code', 'Period', 'Actual'],
      [
        ['Clerk', '1', 'Q1', 65],
        ['Clerk', '1', 'Q2', 55],
        ['Finance: [A]', '1', 'Q2', 85],
      ]
    ),
    settings([['Fiscal year', 2564], ...rows])
  );
}

function sheets(
  snapshot: Snapshot,
  language: 'th' | 'en' = 'en',
  roles: readonly SummaryRole[] = SUMMARY_ROLES
): readonly SheetPlan[] {
  const input = readTables(snapshot);
  const made = { scorecard: score(input), input, snapshot, fingerprint: 'a'.repeat(64) };
  return planSummaries(made, roles, { language, freeze: false, today: TODAY }).sheets;
}

const cellsOf = (sheet: SheetPlan): readonly (readonly PlanCell[])[] =>
  sheet.blocks.flatMap(({ cells }) => cells);
const textsOf = (sheet: SheetPlan): readonly string[] =>
  cellsOf(sheet)
    .flat()
    .filter((cell) => typeof cell === 'string');

const FULL: readonly Setting[] = [
  ['Title line 1', 'Example City'],
  ['หัวเรื่องบรรทัดที่ 2', 'To the council'],
  ['Signatories', 'Head of planning; Clerk; Mayor'],
];

test('every summary sheet begins with the title lines and repeats the rows under them', () => {
  const made = sheets(book(...FULL));
  expect(made.length).toBeGreaterThan(5);
  for (const sheet of made) {
    expect(
      cellsOf(sheet)
        .slice(0, 2)
        .map((cells) => cells.find((each) => each !== null))
    ).toEqual(['Example City', 'To the council']);
    const [first, last] = sheet.page?.repeatRows ?? [5, 5];
    expect(first).toBe(5);
    expect(sheet.freezeRows).toBe(sheet.page?.repeatRows ? last + 1 : 5);
  }
});

test('every summary sheet says the rules, the period and the date', () => {
  for (const sheet of sheets(book())) {
    expect(textsOf(sheet).join('\n')).toContain('totals rounded half up to 2 decimals');
    expect(textsOf(sheet).join('\n')).toContain('As of Q2 · made on 21 November 2026');
    expect(sheet.page?.footer.left).toContain('As of Q2');
  }
});

test('three sign side by side, in one row that no page break can part; nobody on the one page', () => {
  for (const sheet of sheets(book(...FULL))) {
    const row = cellsOf(sheet).findIndex((cells) =>
      cells.some((cell) => typeof cell === 'string' && cell.includes('Signed ....'))
    );
    if (sheet.role === 'summary:executive') {
      expect(row).toBe(-1);
      continue;
    }
    expect(row).toBe(cellsOf(sheet).length - 1);
    const places = sheet.merges.filter((merge) => merge.row === row);
    expect(places).toHaveLength(3);
    const columns = cellsOf(sheet)[row]?.length ?? 0;
    expect(places.reduce((sum, place) => sum + place.columns, 0)).toBe(columns);
    expect(cellsOf(sheet)[row]?.filter((cell) => cell !== null)).toHaveLength(3);
  }
});

test('more than three signatories are a problem', () => {
  const { problems } = readTables(book(['Signatories', 'A; B; C; D']));
  expect(problems.map(({ code }) => code)).toContain('unknownValue');
});

/** Numbers and formulas that no number format covers, and which would be shown in Western digits. */
function plainNumbers(sheet: SheetPlan): readonly string[] {
  const formats = sheet.styles.filter(({ numberFormat }) => numberFormat !== undefined);
  return cellsOf(sheet).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || typeof cell === 'string') return [];
      const covered = formats.some(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns
      );
      return covered ? [] : [`${row},${column}: ${JSON.stringify(cell)}`];
    })
  );
}

test('with Thai digits no text keeps a Western one, but for Latin words and the page number', () => {
  for (const sheet of sheets(book(['เลขไทย', 'ใช่'], ...FULL), 'th')) {
    const odd = textsOf(sheet)
      .map((text) => text.replaceAll('ISO9001', ''))
      .filter((text) => /[0-9]/.test(text));
    expect([sheet.role, odd]).toEqual([sheet.role, []]);
    expect(sheet.page?.footer.left).not.toMatch(/[0-9]/);
    expect([sheet.role, plainNumbers(sheet)]).toEqual([sheet.role, []]);
    for (const { numberFormat } of sheet.styles) {
      if (numberFormat === undefined || numberFormat === '@') continue;
      for (const part of numberFormat.split(';')) expect(part).toMatch(/^\[\$-D00041E\]/);
    }
  }
});

test.each([
  ['th', [], '21 พฤศจิกายน 2569'],
  ['th', [['Era of dates', 'ค.ศ.']], '21 พฤศจิกายน ค.ศ. 2026'],
  ['en', [], '21 November 2026'],
  ['en', [['ศักราช', 'BE']], '21 November 2569 B.E.'],
] as const)('dates in %s, settings %j: %s', (language, rows, date) => {
  const [form] = sheets(book(...rows), language, ['summary:form']);
  expect(textsOf(form as SheetPlan).join('\n')).toContain(date);
});

test('a form for each unit: its own total, a legal name, and the same mark in whatever order', () => {
  const snapshot = book(['Form for each unit', 'yes']);
  const made = planSummary(scoreBook(snapshot), snapshot, { language: 'en', today: TODAY }).sheets;
  expect(made.map(({ name }) => name)).toEqual(['Summary', 'Form Clerk', 'Form Finance A']);
  expect(made.map(({ role }) => role)).toEqual([
    'summary:form',
    expect.stringMatching(/^summary:form:[a-z]+$/) as unknown,
    expect.stringMatching(/^summary:form:[a-z]+$/) as unknown,
  ]);
  expect(textsOf(made[2] as SheetPlan)).toContain('Finance: [A]');
  expect(textsOf(made[2] as SheetPlan)).not.toContain('Clerk');
  const renamed: Snapshot = {
    ...snapshot,
    sheets: [
      ...snapshot.sheets,
      { name: 'Money', protected: false, visible: true, role: made[2]?.role ?? null },
      { name: 'form clerk', protected: false, visible: true, role: null },
    ],
  };
  const card = scoreBook(renamed);
  const turned = { ...card, units: [...card.units].reverse() };
  const again = planSummary(turned, renamed, { language: 'en', today: TODAY }).sheets;
  expect(again.map(({ name }) => name)).toEqual(['Summary', 'Money', 'Form Clerk #2']);
});

test('one unit has no form besides the form', () => {
  const snapshot = book(['Form for each unit', 'yes']);
  const card = scoreBook(snapshot, { unit: 'Clerk' });
  expect(planSummary(card, snapshot, { language: 'en', today: TODAY }).sheets).toHaveLength(1);
});

test('a footer stays within what Excel takes, and no half sign begins a code', () => {
  const name = `${'&'.repeat(300)}`;
  const snapshot = book(['Title line 1', name]);
  for (const { page } of sheets(snapshot)) {
    const { left = '', right = '' } = page?.footer ?? {};
    expect(`&L${left}&R${right}`.length).toBeLessThanOrEqual(255);
  }
});

test.each([
  ['en', 'Totals use the committee’s scores: K1 given 4.5 (computed 4), reason: Site visit'],
  ['th', 'คะแนนรวมใช้คะแนนของคณะกรรมการ: K1 ให้ 4.5 (คำนวณได้ 4) เหตุผล: Site visit'],
] as const)('the executive sheet says which scores are the committee’s: %s', (language, note) => {
  const given = workbook(
    indicators(['Code', 'Indicator', ...LEVELS, 'Weight'], [['K1', 'Waste sorted', ...BARE, 100]]),
    results(
      ['Code', 'Period', 'Actual', 'Override score', 'Reason'],
      [['K1', 'Q1', 85, 4.5, 'Site visit']]
    )
  );
  const [sheet] = sheets(given, language, ['summary:executive']);
  if (sheet === undefined) throw new Error('No sheet was planned');
  expect(textsOf(sheet).join(' | ').replaceAll('4.50', '4.5').replaceAll('4.00', '4')).toContain(
    note
  );
});
