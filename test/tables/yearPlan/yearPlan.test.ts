import { describeProblem, planSums, problemAddress, readTables } from '../../../src/tables';
import type { CellValue } from '../../../src/engine';
import type { RawTable } from '../../../src/tables';

type Row = readonly CellValue[];

function read(headers: Row, rows: readonly Row[], more: readonly RawTable[] = []) {
  const table = (over: Partial<RawTable>): RawTable => ({
    name: 'KpiPlan',
    sheet: 'Plan',
    top: 0,
    left: 0,
    headers,
    rows,
    formats: null,
    ...over,
  });
  const kpi = table({
    name: 'KpiIndicators',
    sheet: 'KPI',
    headers: ['Code', 'Indicator', 'Target'],
    rows: [
      ['1', 'One', ''],
      ['2', 'Two', 70],
    ],
  });
  const { tables, problems } = readTables({ sheets: [], tables: [kpi, table({}), ...more] });
  const found = problems.filter(({ code }) => code !== 'noResultTable' && code !== 'noWeights');
  return {
    tables,
    plan: tables.plan,
    sums: tables.plan && planSums(tables.plan),
    problems: found.map((problem) => [problemAddress(problem)?.cell, problem.code]),
    sentences: found.flatMap((problem) =>
      (['th', 'en'] as const).map((language) => describeProblem(problem, language))
    ),
  };
}

const settings = (year: CellValue): RawTable => ({
  name: 'KpiSettings',
  sheet: 'KPI Settings',
  top: 0,
  left: 0,
  headers: ['Setting', 'Value'],
  rows: [['Fiscal year', year]],
  formats: null,
});

describe('KpiPlan', () => {
  it('finds years of both eras under Thai and English headers', () => {
    const { plan } = read(
      [
        'โครงการ',
        'เป้าหมาย ปีงบประมาณ พ.ศ. ๒๕๖๖',
        'งบประมาณ (บาท) 2566',
        'Budget FY2024',
        'Target 2567',
      ],
      [['Roads', 80, 100, 200, 85]]
    );
    expect(plan?.years).toEqual([2566, 2567]);
    const [roads] = plan?.projects ?? [];
    expect([2566, 2567].map((year) => roads?.budgets.get(year)?.value)).toEqual([100, 200]);
  });

  it('keeps unknown apart from none and from zero', () => {
    const { sums, problems } = read(
      ['Dimension', 'Project', 'Budget 2566'],
      [
        ['A', 'Blank', ''],
        ['A', 'Dash', '-'],
        ['A', 'None', 'ไม่ใช้งบประมาณ'],
        ['A', 'Zero', 0],
        ['A', 'Text', '๑,๕๐๐ บาท'],
        ['A', 'English', '500 baht'],
        ['B', 'Unknown', ''],
      ]
    );
    expect(problems).toEqual([]);
    expect(sums?.dimensions.map(({ years }) => [years[0]?.computed, years[0]?.unknown])).toEqual([
      [2000, 1],
      [null, 1],
    ]);
  });

  it('counts a project once however many rows it has, and a shared budget with its holder', () => {
    const { sums, problems } = read(
      ['Project code', 'Project', 'Statement', 'Shared budget', 'Budget 2566'],
      [
        ['1', 'Training', 'Held', '', 500],
        ['', '', 'Passed', '', 500],
        ['2', 'Publicity', 'Issued', '1', 500],
        ['3', 'Council', 'Trained', 'training', ''],
      ]
    );
    expect(problems).toEqual([]);
    expect(sums?.total).toMatchObject({ projects: 3, statements: 4 });
    expect(sums?.total.years[0]).toMatchObject({ computed: 500, unknown: 0 });
  });

  it('reports what cannot be read, with its cell', () => {
    const { problems, sentences } = read(
      [
        'Project',
        'Shared budget',
        'Base year',
        'Kind',
        'Budget 2566',
        'Budget 2023',
        'Target 2566',
      ],
      [
        ['', '', '', '', 1, '', ''],
        ['A', 'Nobody', '66', 'goal', 'lots', '', '#N/A'],
        ['B', '', '', '', -5, '', ''],
        ['C', '', '', '', 5, '', ''],
        ['C', '', '', '', 6, '', ''],
        ['D', 'A', '', '', '50%', '', ''],
      ]
    );
    expect(problems).toEqual([
      ['F1', 'duplicateColumn'],
      ['D3', 'unknownValue'],
      ['C3', 'notANumber'],
      ['G3', 'excelError'],
      ['E3', 'notANumber'],
      ['E4', 'negative'],
      ['E7', 'notANumber'],
      ['A2', 'noProject'],
      ['E6', 'projectRows'],
      ['B3', 'sharedBudget'],
      ['B7', 'sharedBudget'],
    ]);
    expect(sentences.every((sentence) => !/undefined|\[object/.test(sentence))).toBe(true);
    expect(sentences.join()).toContain('งบประมาณ 2566');
  });

  it('holds printed totals against the computed ones', () => {
    const { sums, problems } = read(
      ['Dimension', 'Project', 'Kind', 'Budget 2566', 'Budget 2567'],
      [
        ['A', 'One', '', 100, 100],
        ['B', 'Two', '', 50, ''],
        ['A', '', 'total', 100, 90],
        ['', 'รวมทั้งสิ้น', '', 150, ''],
        ['B', '', 'รวม', '', 10],
      ]
    );
    expect(problems).toEqual([['E4', 'planTotal']]);
    expect(sums?.dimensions[0]?.years.map(({ difference }) => difference)).toEqual([0, -10]);
    expect(sums?.total.years.map(({ printed, difference }) => [printed, difference])).toEqual([
      [150, 0],
      [null, null],
    ]);
  });

  it('gives an indicator without a target that of the fiscal year, joining several', () => {
    const headers = ['Project', 'Code', 'Statement', 'Target 2566', 'Target 2567'];
    const rows = [
      ['A', '1', 'Channels', '5 ช่องทาง', 6],
      ['A', '1', 'Times', '4 ครั้ง', ''],
      ['A', '2', 'Other', 90, 90],
    ];
    const targets = (year: CellValue) =>
      read(headers, rows, [settings(year)]).tables.indicators.map(({ target }) => target.value);
    expect(targets(2566)).toEqual(['5 ช่องทาง และ 4 ครั้ง', 70]);
    expect(targets('FY 2024')).toEqual([6, 70]);
    expect(targets(2569)).toEqual([null, 70]);
    expect(targets('')).toEqual([null, 70]);
  });

  it('is found by its headers, but a table of indicators with levels is none', () => {
    const plan = read(['โครงการ', 'งบประมาณ 2566'], [['A', 1]]).plan;
    expect(plan?.projects).toHaveLength(1);
    const named = { name: 'Table1', sheet: 'KPI', top: 0, left: 0, formats: null };
    const { tables } = readTables({
      sheets: [],
      tables: [
        {
          ...named,
          headers: ['Code', 'Indicator', 'โครงการ', 'เป้าหมาย 2566', 'Level 1', 'Level 5'],
          rows: [['1', 'One', 'A', 5, 1, 5]],
        },
      ],
    });
    expect([tables.plan, tables.indicators.length]).toEqual([null, 1]);
  });
});
