import fc from 'fast-check';
import type { Language } from '../../../src/engine';
import { planScores, type PlanCell, type SheetPlan } from '../../../src/scorecard';
import { charactersOf } from '../../../src/scorecard/plan/letterWidths';
import type { Snapshot } from '../../../src/tables';
import { cell, formula, scoreBook, scoresSheet } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const KPI = ['Group', 'Code', 'Part of', 'Indicator', ...LEVELS, 'Weight'];

const BARE = [50, 60, 70, 80, 90];

const LONG = ['Code', 'Period', 'Actual', 'Override score', 'Reason'];

const plain = workbook(
  indicators(KPI, [
    ['A', 'K1', '', 'First', ...BARE, 60],
    ['A', 'K2', '', 'Second', ...BARE, 40],
  ]),
  results(LONG, [
    ['K1', 'Q1', 85, '', ''],
    ['K2', 'Q1', '', '', ''],
  ])
);

it.each([true, false])(
  'has rows of one line but for a name that no page has room for, and code and name stay in view (frozen: %s)',
  (freeze) => {
    const name = 'ร้อยละความสำเร็จของการดำเนินงาน '.repeat(7);
    const book = workbook(
      indicators(KPI, [
        ['A', 'K1', '', 'First', ...BARE, 60],
        ['A', 'K2', '', name, ...BARE, 40],
      ]),
      results(LONG, [['K1', 'Q1', '', '', '']])
    );
    const { rowHeights, styles, freezeRows, freezeColumns } = scoresSheet(book, { freeze });
    const [short, long, ...others] = rowHeights.filter(({ row }) => row >= 4);
    expect([short, others]).toEqual([{ row: 4, count: 1, points: 18 }, []]);
    expect(long?.points).toBeGreaterThan(30);
    const wrapped = styles.filter(({ area, wrap }) => area.row >= 4 && wrap);
    expect(wrapped.map(({ area }) => [area.row, area.rows])).toEqual([[5, 1]]);
    expect([freezeRows, freezeColumns]).toEqual([4, 4]);
  }
);

describe('what is printed', () => {
  const widthsWith = (override: string | number, reason: string) => {
    const book = workbook(
      indicators(KPI, [['', 'K1', '', 'First', ...BARE, 100]]),
      results(LONG, [['K1', 'Q1', 85, override, reason]])
    );
    return scoresSheet(book);
  };

  it('leaves out columns that are empty in the whole sheet', () => {
    const hidden = ({ columnWidths }: SheetPlan) =>
      columnWidths.flatMap((width, i) => (width === 0 ? [i] : []));
    expect(hidden(widthsWith('', ''))).toEqual([0, 1, 8, 9]);
    expect(hidden(widthsWith(3, 'Seen'))).toEqual([0, 1]);
  });

  it('can be read: A4 takes it nearly as it is', () => {
    const { columnWidths, page } = scoresSheet(plain);
    const columns = page?.printArea?.columns ?? 0;
    const printed = columnWidths
      .slice(0, columns)
      .reduce<number>((sum, width) => sum + (width ?? 0), 0);
    expect(printed).toBeLessThan(170);
  });
});

function everyCell(sheet: SheetPlan): readonly PlanCell[] {
  return sheet.blocks.flatMap((block) => block.cells.flat());
}

const isFormula = (value: PlanCell): boolean => typeof value === 'object' && value !== null;

describe('the live sheet', () => {
  const sheet = scoresSheet(plain);

  it('has the columns of the design, in English and in Thai', () => {
    const headers = (made: SheetPlan) => made.blocks[1]?.cells[0]?.join(', ');
    expect(headers(sheet)).toBe(
      'Unit, Group, Code, Indicator, Period, Actual, Level, Score, Override, Counted score, Weight, Weighted, Status, Explanation'
    );
    expect(headers(scoresSheet(plain, { language: 'th' }))).toBe(
      'หน่วยงาน, ประเด็นการประเมิน, รหัส, ตัวชี้วัด, รอบ, ผลการปฏิบัติงาน, ระดับ, คะแนน, คะแนนกรรมการ, คะแนนที่ใช้, น้ำหนัก, คะแนนถ่วงน้ำหนัก, สถานะ, คำอธิบาย'
    );
    expect(sheet.tables.map(({ name, area }) => [name, area.row, area.column, area.rows])).toEqual([
      ['KpiScores', 3, 0, 3],
      ['KpiTotals', 3, 15, 3],
    ]);
  });

  it("scores over the user's cells", () => {
    expect(formula(sheet, 'F5')).toBe('=IF(Results!$C$5="","",Results!$C$5)');
    expect(formula(sheet, 'G5')).toBe('=KPILEVEL(F5,IF(KPI!$E$5:$I$5="","",KPI!$E$5:$I$5))');
    expect(formula(sheet, 'H5')).toBe('=KPISCORE(F5,IF(KPI!$E$5:$I$5="","",KPI!$E$5:$I$5))');
    expect(formula(sheet, 'K5')).toBe('=KPI!$J$5');
    expect(formula(sheet, 'N5')).toBe(
      '=KPIEXPLAIN(F5,IF(KPI!$E$5:$I$5="","",KPI!$E$5:$I$5),"","en")'
    );
  });

  it('keeps a blank result blank and ready to be filled', () => {
    expect(formula(sheet, 'F6')).toBe('=IF(Results!$C$6="","",Results!$C$6)');
    expect(formula(sheet, 'H6')).toBe('=KPISCORE(F6,IF(KPI!$E$6:$I$6="","",KPI!$E$6:$I$6))');
  });

  it("weighs the committee's score where there is one, and nothing where there is none", () => {
    expect(formula(sheet, 'J5')).toBe('=IF(COUNT(I5),I5,IF(COUNT(H5),H5,""))');
    expect(formula(sheet, 'L5')).toBe('=IF(COUNT(K5)*COUNT(J5),KPIWEIGHTED(J5,K5),"")');
  });

  it('totals each group and the whole over one range', () => {
    expect(formula(sheet, 'T5')).toBe('=KPITOTAL(J5:J6,K5:K6)');
    expect(formula(sheet, 'T6')).toBe('=KPITOTAL(J5:J6,K5:K6)');
    expect([cell(sheet, 'Q5'), cell(sheet, 'Q6')]).toEqual(['A', 'Total']);
    expect(formula(sheet, 'U5')).toBe('=IF(T5="","",KPIPERCENT(T5))');
    expect(formula(sheet, 'V5')).toMatch(/^=IF\(T5="","",KPIBAND\(ROUND\(T5,2\),\{0,"Fail";/);
  });

  it('says under the title what the last line of the totals says', () => {
    expect(formula(sheet, 'B2')).toBe(
      '="Total: "&IF(ISERROR(T6),T6,IF(COUNT(T6),FIXED(ROUND(T6,2),2,TRUE)&" out of 5 ("&FIXED(ROUND(U6,2),2,TRUE)&"%)"&" · "&V6&" · "&"sum of weighted "&FIXED(ROUND(ROUND(SUM(L5:L6),12),4),4,TRUE)&" ÷ weight counted "&FIXED(ROUND(ROUND(SUMIF(L5:L6,">=0",K5:K6),12),2),2,TRUE)&" × 100","No score yet"))'
    );
    expect(cell(scoresSheet(plain, { freeze: true }), 'B2')).toBe(
      'Total: 4.00 out of 5 (80.00%) · Pass – good · sum of weighted 2.4000 ÷ weight counted 60.00 × 100'
    );
  });

  it('writes no zero for what has no result', () => {
    expect(everyCell(sheet)).not.toContain(0);
    expect(everyCell(scoresSheet(plain, { freeze: true }))).not.toContain(0);
  });
});

describe('frozen', () => {
  const sheet = scoresSheet(plain, { freeze: true });

  it('has no formula at all', () => {
    expect(everyCell(sheet).filter(isFormula)).toEqual([]);
  });

  it('has the values, and blanks for what is pending', () => {
    const row = (n: number) =>
      ['F', 'G', 'H', 'J', 'K', 'L', 'M'].map((c) => cell(sheet, `${c}${n}`));
    expect(row(5)).toEqual([85, 4, 4, 4, 60, 2.4, 'Scored']);
    expect(row(6)).toEqual([null, null, null, null, 40, null, 'Pending']);
    expect(['R', 'S', 'T', 'U', 'V'].map((c) => cell(sheet, `${c}5`))).toEqual([
      100,
      0.6,
      4,
      80,
      'Pass – good',
    ]);
  });
});

describe('with Thai digits', () => {
  const thai = workbook(
    indicators(KPI, [['A', 'K1', '', 'First', ...BARE, 60]]),
    results(LONG, [['K1', 'Q1', 85, '', '']]),
    settings([
      ['Thai digits', 'yes'],
      ['Fiscal year', 2569],
    ])
  );

  it('has them in the lines under the title, in its footer and in the scores', () => {
    const sheet = scoresSheet(thai, { freeze: true, language: 'th' });
    const lines = [cell(sheet, 'B2'), cell(sheet, 'B3'), sheet.page?.footer.left];
    expect(lines.map((line) => /[0-9]/.test(String(line)))).toEqual([false, false, false]);
    expect(String(cell(sheet, 'B2'))).toContain('๔.๐๐');
    const formats = sheet.styles.flatMap(({ numberFormat }) => numberFormat ?? []);
    expect(formats.filter((format) => !format.startsWith('[$-D00041E]'))).toEqual([]);
  });
});

it('has names of units and groups whole on one line, and the remark across what is printed', () => {
  const unit = 'Office of the Chief Administrator';
  const group = 'Assessments by other agencies';
  const book = workbook(
    indicators(['Unit', ...KPI], [[unit, group, 'K1', '', 'First', ...BARE, 60]]),
    results(LONG, [['K1', 'Q1', 85, '', '']])
  );
  const { columnWidths, merges, page } = scoresSheet(book, {});
  const [unitWidth = 0, groupWidth = 0] = columnWidths;
  expect(unitWidth).toBeGreaterThan(charactersOf(unit));
  expect(groupWidth).toBeGreaterThan(charactersOf(group));
  expect(merges).toEqual([{ row: 2, column: 0, rows: 1, columns: page?.printArea?.columns }]);
});

it('has the name of its tab in the title, also where that is in the other language', () => {
  const rows = [['A', 'K1', '', 'First', ...BARE, 100]];
  const book = workbook(indicators(KPI, rows), results(LONG, [['K1', 'Q1', 85, '', '']]));
  const sheets = [{ name: 'คะแนน', protected: false, visible: true, role: 'scores' }];
  const titled = (snapshot: Snapshot, language: Language): readonly unknown[] => {
    const sheet = scoresSheet(snapshot, { language });
    return [sheet.name, cell(sheet, 'B1')];
  };
  expect(titled(book, 'en')).toEqual(['Scores', 'Scores']);
  expect(titled(book, 'th')).toEqual(['Scores', 'คะแนน (Scores)']);
  expect(titled({ ...book, sheets }, 'th')).toEqual(['คะแนน', 'คะแนน']);
  expect(titled({ ...book, sheets }, 'en')).toEqual(['คะแนน', 'Scores (คะแนน)']);
});

it('shows a percentage as the user shows it', () => {
  const book = workbook(
    indicators(KPI, [['A', 'K1', '', 'First', ...BARE, 100]]),
    results(LONG, [['K1', 'Q1', 0.85, '', '']], ['Actual'])
  );
  for (const freeze of [true, false]) {
    const sheet = scoresSheet(book, { freeze });
    expect(sheet.styles).toContainEqual({
      area: { row: 4, column: 5, rows: 1, columns: 1 },
      numberFormat: '0.00%',
    });
  }
  expect(cell(scoresSheet(book, { freeze: true }), 'F5')).toBe(0.85);
});

it('writes text from cells as text, whatever it begins with', () => {
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', '"quoted"', "'x"];
  const book = workbook(
    indicators(
      KPI,
      names.map((name, i) => [`=G${i}`, `K${i}`, '', name, ...BARE, 10])
    ),
    results(
      LONG,
      names.map((name, i) => [`K${i}`, 'Q1', '=HYPERLINK("x")', 3, `${name}"&NOW()&"`])
    )
  );
  for (const freeze of [true, false]) {
    const sheet = scoresSheet(book, { freeze });
    names.forEach((name, i) => {
      expect(cell(sheet, `D${i + 5}`)).toBe(name);
      expect(cell(sheet, `B${i + 5}`)).toBe(`=G${i}`);
    });
    const formulas = everyCell(sheet).filter(isFormula);
    expect(JSON.stringify(formulas)).not.toMatch(/HYPERLINK|[^"]"&NOW/);
  }
});

it('asks for quotes around a sheet name that needs them', () => {
  const kpi = { ...plain.tables[0], sheet: "KPI '64" };
  const book = { ...plain, tables: [kpi, plain.tables[1]] } as Snapshot;
  expect(formula(scoresSheet(book), 'H5')).toBe(
    `=KPISCORE(F5,IF('KPI ''64'!$E$5:$I$5="","",'KPI ''64'!$E$5:$I$5))`
  );
});

it('says nothing of scores and weights where there are targets only', () => {
  const book = workbook(
    indicators(['Code', 'Indicator', 'Target'], [['1', 'Roads', 80]]),
    results('code period actual', [['1', 'Q1', 90]])
  );
  const [, , remark] = scoresSheet(book).blocks[0]?.cells ?? [];
  expect(remark).toEqual(['As of Q1']);
});

it('plans an empty workbook without failing', () => {
  const empty = workbook();
  const [sheet] = planScores(scoreBook(empty), empty, {
    language: 'th',
    writes: 'functions',
  }).sheets;
  expect(sheet?.tables.map(({ area }) => area.rows)).toEqual([2, 2]);
});

it('puts every group of every unit into one run of rows, whatever the order of the worksheet', () => {
  const line = fc.record({
    unit: fc.constantFrom('U1', 'U2', 'U3'),
    group: fc.constantFrom('A', 'B', '', 'C'),
    part: fc.boolean(),
  });
  const property = fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
    const rows = lines.map(({ unit, group, part }, i) => {
      const parent = lines.slice(0, i).findIndex((one) => one.unit === unit && !one.part);
      const partOf = part && parent >= 0 ? `K${parent}` : '';
      return [unit, group, `K${i}`, partOf, `Name ${i}`, ...BARE, 10];
    });
    const book = workbook(
      indicators(['Unit', ...KPI], rows),
      results('code period actual', [['K0', 'Q1', 80]])
    );
    const sheet = scoresSheet(book, { freeze: true });
    const body = sheet.blocks[1]?.cells.slice(1) ?? [];
    const keys = body.map(([unit, group]) => `${String(unit)}/${String(group)}`);
    const runs = keys.filter((key, i) => key !== keys[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(body.map((cells) => cells[2]).sort()).toEqual(rows.map((row) => row[2]).sort());
  });
  fc.assert(property, { seed: 1, numRuns: 60 });
});
