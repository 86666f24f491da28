import { westernDigits, type Language, type PeriodId } from '../../../src/engine';
import {
  planScores,
  SAMPLE_NAMES,
  targetCount,
  type SampleName,
  type SheetPlan,
} from '../../../src/scorecard';
import { samplePlan } from '../../../src/scorecard/starters';
import { COLUMN } from '../../../src/scorecard/scoresSheet/scoreColumns';
import { planComparison } from '../../../src/scorecard/sheets/comparison/planComparison';
import { planExceptions } from '../../../src/scorecard/sheets/exceptions/planExceptions';
import { planExecutive } from '../../../src/scorecard/sheets/executive/planExecutive';
import { planPath } from '../../../src/scorecard/sheets/path/planPath';
import { planTrend } from '../../../src/scorecard/sheets/trend/planTrend';
import type { SummaryInput, SummaryOptions } from '../../../src/scorecard/sheets/summary';
import { sheetWordsIn } from '../../../src/scorecard/words/sheetWords';
import { snapshotOf } from '../../workbook/snapshotOf';
import { printed, type Printed } from './printed';
import { withSettings } from './withSettings';
import { made, summaryInput } from './summaryInput';

/*
 * Every sheet of a sample as an auditor goes through it who has only the paper: sums, products, quotients and differences
 * are worked out again from what is printed, each within what rounding leaves open. `addsUp.test.ts` has the form.
 */
type Row = readonly Printed[];

interface Paper {
  readonly summary: SummaryInput;
  readonly options: SummaryOptions;
  readonly language: Language;
}

const VARIANTS = [
  ['in Thai', 'th', {}],
  ['in English as of Q2', 'en', { period: 'Q2' }],
  ['in Thai digits', 'th', { digits: true }],
  ['in English, of one unit, as of Q3', 'en', { unit: true, period: 'Q3' }],
  ['in Thai digits, of one unit', 'th', { unit: true, digits: true }],
] as const;

interface Variant {
  readonly digits?: boolean;
  readonly unit?: boolean;
  readonly period?: PeriodId;
}

async function paperOf(name: SampleName, language: Language, variant: Variant): Promise<Paper> {
  const { digits = false, unit = false, period } = variant;
  const whole = snapshotOf(await samplePlan(name, language));
  const snapshot = digits ? withSettings(['Thai digits', 'yes'])(whole) : whole;
  const run = period === undefined ? {} : { period };
  const first = summaryInput(snapshot).scorecard.units[0]?.unit ?? null;
  const summary = summaryInput(snapshot, unit && first !== null ? { ...run, unit: first } : run);
  return { summary, options: { ...made(language), freeze: true }, language };
}

/** Rows of a sheet with every digit as we read it. */
const rowsOf = (sheet: SheetPlan): readonly Row[] =>
  printed(sheet).map((row) =>
    Array.from(row, (cell) =>
      cell === undefined
        ? { text: '', number: null, italic: false }
        : { ...cell, text: westernDigits(cell.text) }
    )
  );

const text = (row: Row | undefined, column: number): string => row?.[column]?.text ?? '';
const number = (row: Row | undefined, column: number): number | null =>
  row?.[column]?.number ?? null;
const numbersIn = (line: string): readonly number[] =>
  [...line.matchAll(/-?\d+(?:\.\d+)?/g)].map(([found]) => Number(found));
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Two figures that rounding alone may hold apart. */
function near(what: string, is: number | null | undefined, comes: number, room: number): void {
  const isNear = typeof is === 'number' && Math.abs(is - comes) <= room + 1e-9;
  expect(isNear ? what : `${what}: ${String(is)}, not ${comes} (± ${room})`).toBe(what);
}

/** The first text of a sheet that a word stands in. */
const lineWith = (rows: readonly Row[], word: string): string | undefined =>
  rows.flatMap((row) => row.map((cell) => cell.text)).find((said) => said.includes(word));

function auditScores({ summary, language }: Paper): ReadonlyMap<string, Row> {
  const { scorecard, snapshot } = summary;
  const [sheet] = planScores(scorecard, snapshot, { language, writes: 'values' }).sheets;
  if (sheet === undefined) throw new Error('No sheet was planned');
  const rows = rowsOf(sheet).map((row) => row.slice(0, COLUMN.explanation));
  const { executive, status } = sheetWordsIn(language);
  const [body, said] = [rows.slice(4), rows[1]?.map((cell) => cell.text).join('') ?? ''];
  const weighted = body.filter((row) => number(row, COLUMN.weighted) !== null);
  for (const row of weighted) {
    const [score, weight] = [number(row, COLUMN.counted) ?? 0, number(row, COLUMN.weight) ?? 0];
    const off = (0.005 * (score + weight)) / 100 + 0.00005;
    near(text(row, COLUMN.code), number(row, COLUMN.weighted), (score * weight) / 100, off);
  }
  if (said.startsWith(`${executive.total}: `) && weighted.length > 0) {
    const [total = 0, highest = 0, percent, sumOf = 0, weightOf = 0] = numbersIn(said);
    const half = 0.5 * weighted.length;
    near('weighted', sumOf, sum(weighted.map((row) => number(row, COLUMN.weighted))), half / 1e4);
    near('weight', weightOf, sum(weighted.map((row) => number(row, COLUMN.weight))), half / 100);
    near('total', total, (sumOf / weightOf) * 100, 0.006);
    near('percent', percent, (total / highest) * 100, 0.1 + 0.005);
  }
  for (const word of [status.met, status.notMet]) {
    const told = new RegExp(`(?:^|· )${word} (\\d+)`).exec(said)?.[1];
    if (told === undefined) continue;
    expect(body.filter((row) => text(row, COLUMN.status) === word)).toHaveLength(Number(told));
  }
  return new Map(
    body.map((row) => [`${text(row, COLUMN.unit)}|${text(row, COLUMN.code)}`, row] as const)
  );
}

/** Answers with the scores of groups or units by their names. */
function auditExecutive({ summary, options, language }: Paper): ReadonlyMap<string, number | null> {
  const rows = rowsOf(planExecutive(summary, options));
  const { executive: words, comparison, status } = sheetWordsIn(language);
  const { notMet } = comparison;
  /** A list is read down its left half, then down the right one, where it has two. */
  const bars = (titles: readonly string[]): readonly [Row, readonly Row[]] => {
    const isHead = (row: Row, at = 1): boolean =>
      titles.some((title) => text(row, at).startsWith(title));
    const head = rows.findIndex((row) => isHead(row));
    const rest = rows.slice(head + 1);
    const list = rest.slice(
      0,
      rest.findIndex((row) => text(row, 1) === '')
    );
    const first = rows[head] ?? [];
    const half = first.length / 2;
    if (!isHead(first, half + 1)) return [first, list];
    const right = list.map((row) => row.slice(half)).filter((row) => text(row, 1) !== '');
    return [first.slice(0, half), [...list.map((row) => row.slice(0, half)), ...right]];
  };
  const [targets, counts] = bars([words.targetsByGroup, words.targetsByUnit]);
  if (targets.length > 0) {
    const said = rows.map((row) => text(row, 0)).find((each) => each.startsWith(`${words.met} `));
    const [met = 0, all = 0] = numbersIn(said ?? '');
    const column = (title: string): number => targets.findIndex((cell) => cell.text === title);
    const [last] = counts.slice(-1);
    const isSummed = text(last, 1) === sheetWordsIn(language).total;
    const parts = isSummed ? counts.slice(0, -1) : counts;
    const of = (title: string): number => sum(parts.map((row) => number(row, column(title))));
    const titles = [words.met, notMet, status.pending, words.unassessed].filter(
      (title) => column(title) >= 0
    );
    if (isSummed) {
      expect(titles.map((title) => number(last, column(title)))).toEqual(titles.map(of));
    }
    expect([of(words.met), of(words.met) + of(notMet)]).toEqual([met, all]);
    const left = targetCount(summary.scorecard.units.flatMap(({ indicators }) => indicators));
    expect([of(status.pending), of(words.unassessed)]).toEqual([left?.pending, left?.unassessed]);
    for (const row of counts) {
      const [yes = 0, no = 0] = [words.met, notMet].map((t) => number(row, column(t)) ?? 0);
      const share = number(row, column(words.metPercent));
      if (yes + no > 0) near(text(row, 1), share, (yes / (yes + no)) * 100, 0.05);
    }
  }
  const [head, totals] = bars([words.byGroup, words.byUnit]);
  const column = (title: string): number => head.findIndex((cell) => cell.text === title);
  const scored = totals.filter((row) => number(row, column(words.score)) !== null);
  const rule = lineWith(rows, words.countedRule('', '', null).split('=')[1]?.split('÷')[0] ?? '');
  const weighed = Math.max(column(words.weight), column(words.counted));
  const weightOf = (row: Row): number => number(row, weighed) ?? 0;
  if (scored.length > 0) {
    const weight = sum(scored.map(weightOf));
    const points = sum(
      scored.map((row) => weightOf(row) * (number(row, column(words.score)) ?? 0))
    );
    const [total] = numbersIn(lineWith(rows, `${words.total}: `) ?? '');
    near('total of the parts', total, points / weight, 0.005 + 0.005 + 0.001 * scored.length);
    const [counted] = numbersIn(rule?.split('÷')[1] ?? '');
    if (rule !== undefined) near('counted', counted, weight, 0.01 * scored.length);
  }
  for (const title of [words.rises, words.falls]) {
    const [named, movers] = bars([title]);
    for (const row of movers) {
      const [before, now, change] = [words.before, words.now, words.change].map((word) =>
        number(
          row,
          named.findIndex((cell) => cell.text === word)
        )
      );
      if (before === undefined || before === null || now === undefined || now === null) continue;
      near(text(row, 0), change, now - before, 0);
    }
  }
  return new Map(totals.map((row) => [text(row, 1), number(row, column(words.score))] as const));
}

/** Units in the order of their totals, which are those of the executive summary. */
function auditComparison(paper: Paper, totals: ReadonlyMap<string, number | null>): void {
  const sheet = planComparison(paper.summary, paper.options);
  const words = sheetWordsIn(paper.language).comparison;
  const rows = sheet === null ? [] : rowsOf(sheet);
  const head = rows.findIndex((row) => text(row, 0) === words.rank);
  const ranked = rows.slice(head + 1).filter((row) => /^\d+$/.test(text(row, 0)) && head >= 0);
  const scores = ranked.slice(0, totals.size).map((row) => numbersIn(text(row, 2))[0] ?? -1);
  ranked.slice(0, totals.size).forEach((row, i) => {
    expect([text(row, 1), scores[i]]).toEqual([text(row, 1), totals.get(text(row, 1))]);
    if (i > 0) expect(scores[i]).toBeLessThanOrEqual(scores[i - 1] ?? 0);
  });
}

function auditTrend({ summary, options }: Paper, totals: ReadonlyMap<string, number | null>): void {
  const sheet = planTrend(summary, options);
  const periods = summary.history().length;
  for (const row of rowsOf(sheet).slice(sheet.freezeRows)) {
    const [before, last] = [number(row, periods), number(row, periods + 1)];
    if (periods > 1 && before !== null && last !== null) {
      near(text(row, 1), number(row, periods + 3), last - before, 0);
    }
    const total = totals.get(text(row, 1)) ?? null;
    if (last !== null && text(row, 0) === '' && total !== null) near(text(row, 1), last, total, 0);
  }
}

/** From the total now by what each indicator adds to the total that is promised, which reaches what it is for. */
function auditPath({ summary, options, language }: Paper): void {
  const rows = rowsOf(planPath(summary, options));
  const [promise = ''] = sheetWordsIn(language).path.path(1, 1, '#').split(/\d/);
  rows.forEach((row, i) => {
    if (!text(row, 0).startsWith(promise)) return;
    // What it is now and what it is to be; names of units may have numbers, too.
    const said = text(rows[i - 1], 0)
      .split(' · ')
      .slice(-2)
      .join(' · ');
    const [now = 0, ...goal] = numbersIn(said);
    const total = numbersIn(text(row, 0)).at(-1) ?? 0;
    const rest = rows.slice(i + 1);
    const end = rest.findIndex((line) => number(line, 7) === null);
    const gains = rest.slice(0, end < 0 ? rest.length : end).map((line) => number(line, 7));
    near(text(rows[i - 1], 0), total, now + sum(gains), 0.01 + gains.length * 0.00005);
    expect(total).toBeGreaterThanOrEqual(goal[0] ?? 0);
  });
}

function auditExceptions({ summary, options }: Paper, scores: ReadonlyMap<string, Row>): void {
  const sheet = planExceptions(summary, options);
  for (const row of rowsOf(sheet).slice(sheet.freezeRows)) {
    const found = scores.get(`${text(row, 0)}|${text(row, 1)}`);
    if (found !== undefined && number(row, 3) !== null)
      near(text(row, 1), number(row, 3), number(found, COLUMN.counted) ?? -1, 0);
  }
}

describe.each(SAMPLE_NAMES)('the sheets of %s', (name) => {
  test.each(VARIANTS)('add up %s', async (_, language, variant) => {
    const paper = await paperOf(name, language, variant);
    const scores = auditScores(paper);
    const totals = auditExecutive(paper);
    auditComparison(paper, totals);
    auditTrend(paper, totals);
    auditPath(paper);
    auditExceptions(paper, scores);
  });
});
