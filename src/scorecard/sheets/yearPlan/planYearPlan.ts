import { numberText } from '../../../engine';
import { a1, planSums, type PlanSum, type PlanStatement } from '../../../tables';
import type { PlanCell, RangeStyle, SheetPlan } from '../../plan/plan';
import { together } from '../../plan/pageBreaks';
import { GAP, reportSheet, type ReportLine } from '../reportSheet';
import { headRows } from '../sheetHead';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { growthAgainstBase } from './yearPlanGrowth';
import { FIRST, heading, moneyLine, remarkStyle, type Make } from './yearPlanLines';
import { sheetWordsIn } from '../../words/sheetWords';

/**
 * Budgets by dimension and year with the printed totals and the differences, then the targets of every statement by
 * year. Null where the workbook has no plan over years.
 */
export function planYearSheet(summary: SummaryInput, options: SummaryOptions): SheetPlan | null {
  const { plan } = summary.input.tables;
  if (plan === null || plan.projects.length === 0) return null;
  const { language, freeze, today } = options;
  const { scorecard, snapshot } = summary;
  const words = sheetWordsIn(language).yearPlan;
  const numbers = shownNumbers(scorecard.settings);
  const sums = planSums(plan);
  // The body begins below the head and one row of headers.
  const bodyRow = headRows(scorecard.settings) + 1;
  const make: Make = { plan, numbers, freeze, language, columns: FIRST + plan.years.length + 2 };
  const all = [...sums.dimensions, sums.total];
  const nameOf = (sum: PlanSum): string =>
    sum === sums.total ? words.total : (sum.dimension ?? words.none);
  const reconciled = all.flatMap((sum, i) =>
    sum.years.some(({ printed }) => printed !== null)
      ? reconciliation(sum, nameOf(sum), bodyRow + i, make)
      : []
  );
  const body: ReportLine[] = [
    ...sums.dimensions.map((sum) => sumLine(sum, nameOf(sum), make)),
    totalLine(sums.total, words.total, sums.dimensions.length, make),
    ...(reconciled.length === 0 ? [] : [GAP, heading(words.reconciliation, make), ...reconciled]),
    GAP,
    heading(words.targets, make),
    ...plan.projects.flatMap(({ statements }) => statements.map((each) => targetLine(each, make))),
  ];
  const shared = plan.projects.flatMap(({ name, sharedWith }) =>
    sharedWith === null ? [] : [words.shared(name, sharedWith)]
  );
  return reportSheet(
    {
      role: 'summary:plan',
      name: words.sheet,
      title: words.title,
      subtitle: null,
      orientation: 'landscape',
      hidesBlank: true,
      widths: [43, 12, 14, ...plan.years.map(() => 15), 15, 26],
      header: [
        [
          words.dimension,
          words.projects,
          words.statements,
          ...plan.years.map((year) => numbers.digits(words.budget(year))),
          words.years,
          words.remark,
        ],
      ],
      body,
      notes: [words.baht, ...shared],
      tabColor: '#7F6000',
    },
    { scorecard, snapshot, language, today }
  );
}

function sumLine(sum: PlanSum, name: string, make: Make): ReportLine {
  return moneyLine([name, sum.projects, sum.statements], computed(sum), remarkOf(sum, make), make);
}

function totalLine(sum: PlanSum, name: string, above: number, make: Make): ReportLine {
  const formulas = (row: number, column: number) =>
    `=SUM(${a1(row - above, column)}:${a1(row - 1, column)})`;
  const head = [name, sum.projects, sum.statements];
  return moneyLine(head, computed(sum), remarkOf(sum, make), make, { bold: true, formulas });
}

function computed({ years }: PlanSum): readonly (number | null)[] {
  return years.map((each) => each.computed);
}

function remarkOf({ years }: PlanSum, { language, numbers }: Make): string {
  const unknown = Math.max(0, ...years.map((each) => each.unknown));
  return unknown === 0 ? '' : numbers.digits(sheetWordsIn(language).yearPlan.unknown(unknown));
}

/** Printed, computed and the difference; `at` is the row of the computed figures above. */
function reconciliation(sum: PlanSum, name: string, at: number, make: Make): readonly ReportLine[] {
  const words = sheetWordsIn(make.language).yearPlan;
  const remark = comparison(sum, make);
  const head = (text: string): readonly PlanCell[] => [text, null, null];
  const named = { column: 0, columns: FIRST };
  const lines = [
    moneyLine(
      head(words.printed(name)),
      sum.years.map((each) => each.printed),
      '',
      make
    ),
    moneyLine(head(words.computed(name)), computed(sum), '', make, {
      formulas: (_, column) => `=${a1(at, column)}`,
    }),
    moneyLine(
      head(words.difference(name)),
      sum.years.map((each) => each.difference),
      remark,
      make,
      { bold: true, formulas: (row, column) => `=${a1(row - 2, column)}-${a1(row - 1, column)}` }
    ),
  ];
  return together(lines.map((line) => ({ ...line, span: named })));
}

/** Whether the printed total of each year is the computed one, in words. */
function comparison({ years }: PlanSum, { language, numbers }: Make): string {
  const words = sheetWordsIn(language).yearPlan;
  const list = (of: PlanSum['years']): string => of.map(({ year }) => year).join(', ');
  const wrong = years.filter(({ difference }) => difference !== null && difference !== 0);
  const open = years.filter(({ difference }) => difference === null);
  const parts = [
    ...(wrong.length === 0 ? [] : [words.differs(list(wrong))]),
    ...(open.length === 0 ? [] : [words.notCompared(list(open))]),
  ];
  return numbers.digits(parts.length === 0 ? words.agrees : parts.join(' · '));
}

function targetLine(statement: PlanStatement, make: Make): ReportLine {
  const { plan, language, numbers, columns } = make;
  const words = sheetWordsIn(language).yearPlan;
  const { code, text, unitOfMeasure, baseYear, baseValue } = statement;
  const growth = growthAgainstBase(statement, plan.years);
  const change =
    growth === null
      ? []
      : [
          growth === 'cannotAssess'
            ? words.cannot
            : words.growth(`${growth > 0 ? '+' : ''}${numberText(growth)}%`),
        ];
  const base =
    baseValue === null ? [] : [words.base(baseYear === null ? null : String(baseYear), baseValue)];
  const cells = plan.years.map((year) => statement.targets.get(year));
  return {
    cells: [
      code === null || code === text ? text : `${code} ${text}`,
      null,
      unitOfMeasure,
      ...cells.map((cell) => shownIn(cell?.value ?? null, numbers)),
      null,
      numbers.digits([...base, ...change].join(' · ')),
    ],
    // It counts no projects.
    span: { column: 0, columns: FIRST - 1 },
    styles: (row) => [
      { area: { row, column: 2, rows: 1, columns: columns - 3 }, horizontal: 'Center' },
      remarkStyle(row, columns),
      ...cells.flatMap((cell, i): readonly RangeStyle[] =>
        cell === undefined
          ? []
          : formatted({ row, column: FIRST + i, rows: 1, columns: 1 }, cell, numbers)
      ),
    ],
  };
}

const shownIn = (value: PlanCell, { digits }: ShownNumbers): PlanCell =>
  typeof value === 'string' ? digits(value) : value;

/** A number as the plan has it, in the digits of the workbook where it has no format of its own. */
function formatted(
  area: RangeStyle['area'],
  { value, numberFormat }: { readonly value: PlanCell; readonly numberFormat?: string | undefined },
  numbers: ShownNumbers
): readonly RangeStyle[] {
  if (numberFormat !== undefined && numberFormat !== 'General') return [{ area, numberFormat }];
  if (!numbers.thai || typeof value !== 'number') return [];
  const decimals = numberText(value).split('.')[1]?.length ?? 0;
  return [{ area, numberFormat: numbers.format(decimals) }];
}
