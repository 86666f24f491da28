import type { CellValue } from '../../../src/engine';
import { cell, formula, scoresSheet } from '../../workbook/scorecard';
import { headers, indicators, LEVELS, results, workbook } from '../../workbook/tables';

const KPI = headers('indicators', 'group code partOf name levels weight');
const BARE = [50, 60, 70, 80, 90];
const LONG = ['Code', 'Period', 'Actual', 'Override score', 'Reason'];

describe('options of the functions', () => {
  function h5(columns: Record<string, CellValue>, percent: readonly string[] = []) {
    const book = workbook(
      indicators(
        [...KPI, ...Object.keys(columns)],
        [['A', 'K1', '', 'First', ...BARE, 100, ...Object.values(columns)]]
      ),
      results(LONG, [['K1', 'Q1', 0.85, '', '']], percent)
    );
    return formula(scoresSheet(book), 'H5');
  }

  it('say what the row states', () => {
    expect(h5({ Direction: 'higher', 'Score method': 'linear', Precision: 2 })).toBe(
      '=KPISCORE(F5,IF(KPI!$E$5:$I$5="","",KPI!$E$5:$I$5),"higher; linear; precision 2")'
    );
  });

  it('say that a fraction is a percentage, which a function cannot see', () => {
    expect(h5({}, ['Actual'])).toBe(
      '=KPISCORE(F5,IF(KPI!$E$5:$I$5="","",KPI!$E$5:$I$5),"percent")'
    );
  });

  it('say it of the levels too', () => {
    const book = workbook(
      indicators(KPI, [['A', 'K1', '', 'First', 0.5, 0.6, 0.7, 0.8, 0.9, 100]], LEVELS),
      results(LONG, [['K1', 'Q1', 85, '', '']])
    );
    expect(formula(scoresSheet(book), 'H5')).toMatch(/,"percent levels"\)$/);
  });
});

it('writes the value where no formula would say the same', () => {
  const shuffled = workbook(
    indicators('code name level5 level4 level3 level2 level1 weight', [
      ['K1', 'First', 90, 80, 70, 60, 50, 100],
    ]),
    results(LONG, [['K1', 'Q1', 85, '', '']])
  );
  const sheet = scoresSheet(shuffled);
  expect([cell(sheet, 'G5'), cell(sheet, 'H5'), cell(sheet, 'M5')]).toEqual([4, 4, 'Scored']);
});

it('takes level 0 along where it is used', () => {
  const book = workbook(
    indicators('code name level0 levels weight', [
      ['K1', 'With', 40, ...BARE, 50],
      ['K2', 'Without', '', ...BARE, 50],
    ]),
    results(LONG, [
      ['K1', 'Q1', 85, '', ''],
      ['K2', 'Q1', 85, '', ''],
    ])
  );
  const sheet = scoresSheet(book);
  expect(formula(sheet, 'H5')).toBe('=KPISCORE(F5,IF(KPI!$C$5:$H$5="","",KPI!$C$5:$H$5))');
  expect(formula(sheet, 'H6')).toBe('=KPISCORE(F6,IF(KPI!$D$6:$H$6="","",KPI!$D$6:$H$6))');
});

describe('several results', () => {
  const kpi = indicators('code name levels weight combination', [
    ['K1', 'First', ...BARE, 100, 'sum'],
  ]);

  it('are combined live where their cells are neighbours', () => {
    const wide = workbook(kpi, results(['Code', 'Q1', 'Q2', 'Q3'], [['K1', 20, 30, 40]]));
    expect(formula(scoresSheet(wide), 'F5')).toBe(
      '=KPICOMBINE(IF(Results!$B$5:$D$5="","",Results!$B$5:$D$5),"sum")'
    );
    expect(formula(scoresSheet(wide, { period: 'Q2' }), 'F5')).toBe(
      '=KPICOMBINE(IF(Results!$B$5:$C$5="","",Results!$B$5:$C$5),"sum")'
    );
  });

  it('become a value where they are scattered or out of order', () => {
    const scattered = workbook(
      kpi,
      results(LONG, [
        ['K1', 'Q2', 30, '', ''],
        ['K1', 'Q1', 20, '', ''],
      ])
    );
    expect(cell(scoresSheet(scattered), 'F5')).toBe(50);
  });

  it('of numerators and denominators wait until all are there', () => {
    const ratio = workbook(
      indicators('code name levels weight combination', [['K1', 'First', ...BARE, 100, 'ratio']]),
      results('code period actual numerator denominator', [
        ['K1', 'Q1', '', 10, 10],
        ['K1', 'Q2', '', 70, 100],
      ])
    );
    expect(formula(scoresSheet(ratio), 'F5')).toBe(
      '=IF(COUNT(Results!$D$5,Results!$D$6,Results!$E$5,Results!$E$6)=4,SUM(Results!$D$5,Results!$D$6)/SUM(Results!$E$5,Results!$E$6)*100,"")'
    );
    expect(formula(scoresSheet(ratio, { period: 'Q1' }), 'F5')).toBe(
      '=IF(COUNT(Results!$D$5,Results!$E$5)=2,Results!$D$5/Results!$E$5*100,"")'
    );
  });
});

describe('parts and the committee', () => {
  const book = workbook(
    indicators(KPI, [
      ['A', '9', '', 'Parent', '', '', '', '', '', 50],
      ['', '9.1', '9', 'Part 1', ...BARE, 25],
      ['', '9.2', '9', 'Part 2', ...BARE, 25],
      ['A', '10', '', 'Other', ...BARE, 50],
    ]),
    results(LONG, [
      ['9.1', 'Q1', 90, '', ''],
      ['9.2', 'Q1', 50, '', ''],
      ['10', 'Q1', 50, 4, 'Seen on site'],
    ])
  );
  const sheet = scoresSheet(book);

  it('leave the parent without weight, so that it never counts twice', () => {
    expect(['I5', 'J5', 'K5', 'L5'].map((at) => cell(sheet, at))).toEqual([null, null, null, null]);
    expect(formula(sheet, 'H5')).toBe('=KPITOTAL(J6:J7,K6:K7)');
    expect(formula(sheet, 'R5')).toBe('=SUM(K5:K8)');
  });

  it("keep the computed score beside the committee's, and total what counts", () => {
    expect(formula(sheet, 'H8')).toBe('=KPISCORE(F8,IF(KPI!$E$8:$I$8="","",KPI!$E$8:$I$8))');
    expect(formula(sheet, 'I8')).toBe('=Results!$D$7');
    expect(formula(sheet, 'T5')).toBe('=KPITOTAL(J5:J8,K5:K8)');
    expect(formula(sheet, 'N8')).toMatch(
      /^="The committee gave 4 \(Seen on site\)\. As computed: "&KPIEXPLAIN\(/
    );
  });
});
