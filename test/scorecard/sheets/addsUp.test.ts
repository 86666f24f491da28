import {
  DEFAULT_SCALE,
  formLevelsOf,
  roundHalfUp,
  westernDigits,
  type Language,
  type PeriodId,
} from '../../../src/engine';
import { planSummary, SAMPLE_NAMES, type SampleName } from '../../../src/scorecard';
import { samplePlan } from '../../../src/scorecard/starters';
import { formPlaces } from '../../../src/scorecard/sheets/form/formLayout';
import { sheetWordsIn } from '../../../src/scorecard/words/sheetWords';
import { scoreBook } from '../../workbook/scorecard';
import { snapshotOf } from '../../workbook/snapshotOf';
import { readTables, type RawTable, type Snapshot } from '../../../src/tables';
import { table } from '../../workbook/tables';
import { printed, type Printed } from './printed';
import { withSettings } from './withSettings';

const FORM = formPlaces(formLevelsOf(DEFAULT_SCALE));

/*
 * The official form as an auditor goes through it who has only the paper: every column is added up, every product and
 * quotient is worked out again. What differs in the last decimals has to be said on the form.
 */
type Row = readonly Printed[];

const at = (row: Row, column: number): Printed =>
  row[column] ?? { text: '', number: null, italic: false };
const number = (row: Row, column: Exclude<keyof typeof FORM, 'widths' | 'levels'>): number | null =>
  at(row, FORM[column]).number;

interface Audit {
  readonly rows: readonly Row[];
  readonly language: Language;
  /** Groups make the total, by weights of their own. */
  readonly byGroups: boolean;
  /** Decimals of weighted scores. */
  readonly decimals: number;
  /** What adds up only within the last decimals. */
  readonly inexact: string[];
}

async function audit(
  name: SampleName,
  language: Language,
  period?: PeriodId,
  changed: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot,
  alone = false
): Promise<Audit> {
  const snapshot = changed(snapshotOf(await samplePlan(name, language)));
  const run = period === undefined ? {} : { period };
  const unit = alone ? (scoreBook(snapshot).units.at(-1)?.unit ?? null) : null;
  const card = scoreBook(snapshot, unit === null ? run : { ...run, unit });
  const today = { year: 2026, month: 11, day: 21 };
  const [sheet] = planSummary(card, snapshot, { language, today }).sheets;
  if (sheet === undefined) throw new Error('No sheet was planned');
  // A column of level 0 is left out, so that the others have their usual places.
  const lowest = sheet.columnWidths.length > FORM.columns ? FORM.level : null;
  const rows = printed(sheet)
    .slice(sheet.freezeRows)
    .map((row) => row.filter((_, column) => column !== lowest))
    // Where a column has no room for a name, it goes on in the next line.
    .map((row) =>
      row.map((cell) => ({ ...cell, text: westernDigits(cell.text).replaceAll('\n', '') }))
    );
  const decimals = card.settings.roundWeighted ?? 4;
  return { rows, language, byGroups: card.grouping.rule !== 'weighted', decimals, inexact: [] };
}

/** What is printed against what comes out of other printed figures, each of which may be half a last digit off. */
function agrees(
  { inexact }: Audit,
  what: string,
  [is, decimals]: readonly [number | null, number],
  [comes, off]: readonly [number | null, number]
): void {
  if (is === null || comes === null) {
    expect(`${what} ${String(is)}`).toBe(`${what} ${String(comes)}`);
    return;
  }
  const room = off + 0.5 * 10 ** -decimals + 1e-9;
  if (Math.abs(is - comes) > room) expect(`${what} ${is}`).toBe(`${what} ${comes}`);
  if (Math.abs(is - comes) > 0.5 * 10 ** -decimals + 1e-9) inexact.push(what);
}

type Added = readonly [sum: number | null, off: number];

function added(rows: readonly Row[], column: 'weight' | 'weighted', decimals: number): Added {
  const numbers = rows.flatMap((row) => number(row, column) ?? []);
  if (numbers.length === 0) return [null, 0];
  return [numbers.reduce((a, b) => a + b, 0), numbers.length * 0.5 * 10 ** -decimals];
}

/** Weights of the lines that have a weighted score. */
const counting = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => number(row, 'weighted') !== null);

function quotient([weighted, off]: Added, [weight, rest]: Added): Added {
  if (weighted === null || weight === null || weight === 0) return [null, 0];
  const value = (weighted / weight) * 100;
  return [value, (off / weight) * 100 + (rest / weight) * value];
}

const HALF = { weight: 0.005, weighted: 0.00005 };
const one = (value: number | null, column: keyof typeof HALF): Added => [value, HALF[column]];

/** A line of its own: a × b ÷ 100. */
function auditLine(all: Audit, row: Row, decimals = all.decimals): void {
  const [score, weight, weighted] = [
    number(row, 'score'),
    number(row, 'weight'),
    number(row, 'weighted'),
  ];
  if (score === null || weight === null || weighted === null) return;
  const off = (0.005 * weight + 0.005 * score) / 100;
  const name = at(row, FORM.group).text;
  agrees(all, name, [weighted, decimals], [(score * weight) / 100, off]);
}

/** Parents by their parts, which have no number of their own; then every line. */
function auditLines(all: Audit, lines: readonly Row[]): void {
  lines.forEach((row, i) => {
    auditLine(all, row);
    if (!at(row, FORM.weight).italic) return;
    const rest = lines.slice(i + 1);
    const end = rest.findIndex((next) => at(next, FORM.sequence).text !== '');
    const parts = rest.slice(0, end < 0 ? rest.length : end).filter(isAdded);
    agrees(
      all,
      `parts of ${at(row, FORM.group).text}`,
      [number(row, 'weight'), 2],
      added(parts, 'weight', 2)
    );
  });
}

const isAdded = (row: Row): boolean => !at(row, FORM.weight).italic;

/** A group by its lines. Answers with its own row, which the unit adds up. */
function auditGroup(all: Audit, head: Row, below: readonly Row[]): Row {
  const counted = below.find(
    (row) => at(row, FORM.group).text === '' && at(row, FORM.weight).italic
  );
  const lines = below.filter((row) => row !== counted);
  auditLines(all, lines);
  const own = lines.filter(isAdded);
  const name = at(head, FORM.group).text;
  agrees(all, `${name}, weight`, [number(head, 'weight'), 2], added(own, 'weight', 2));
  agrees(all, `${name}, weighted`, [number(head, 'weighted'), 4], added(own, 'weighted', 4));
  const divisor = number(counted ?? head, 'weight');
  if (number(head, 'weighted') !== null)
    agrees(all, `${name}, counted`, [divisor, 2], added(counting(own), 'weight', 2));
  const score = quotient(one(number(head, 'weighted'), 'weighted'), one(divisor, 'weight'));
  agrees(all, `${name}, score`, [number(head, 'score'), 2], score);
  return head;
}

/** A group that has a weight of its own: its score by its lines, and what it adds by both. Answers with its own row. */
function auditWeighedGroup(all: Audit, head: Row, below: readonly Row[]): Row {
  const name = at(head, FORM.group).text;
  auditLine(all, head, 4);
  const within = below.find(
    (row) => at(row, FORM.group).text === '' && at(row, FORM.weight).italic
  );
  const lines = below.filter((row) => row !== within);
  auditLines(all, lines);
  if (within === undefined) {
    // Of all units together only the groups are there, without their lines.
    if (lines.length > 0) expect([name, number(head, 'score')]).toEqual([name, null]);
    return head;
  }
  const own = lines.filter(isAdded);
  const counted = added(counting(own), 'weight', 2);
  agrees(all, `${name}, counted`, [number(within, 'weight'), 2], counted);
  const score = quotient(added(own, 'weighted', 4), one(number(within, 'weight'), 'weight'));
  agrees(all, `${name}, score`, [number(head, 'score'), 2], score);
  return head;
}

/** Below a unit or below all of them: what the rows add up to, and the total that is made of it. Answers with the row of sums. */
function auditTotals(all: Audit, own: readonly Row[], counted: Added, below: readonly Row[]): void {
  const words = sheetWordsIn(all.language).form;
  const named = (label: string): Row | undefined =>
    below.find((row) => at(row, FORM.indicator).text === label);
  const [sums, divisor, total] = [
    named(all.byGroups ? words.sumOfGroups : words.sumOfWeighted),
    named(words.counted),
    named(words.total),
  ];
  if (total === undefined) throw new Error('No total');
  const weights = number(sums ?? total, 'weight');
  agrees(all, 'weights', [weights, 2], added(own, 'weight', 2));
  const weighted = added(own, 'weighted', 4);
  if (sums === undefined || divisor === undefined) {
    // One row: what stands above it adds up to it, or there is no score yet.
    agrees(all, 'total', [number(total, 'weighted'), 2], weighted);
    if (weighted[0] !== null) agrees(all, 'all counted', [100, 2], counted);
  } else {
    agrees(all, 'sum of weighted scores', [number(sums, 'weighted'), 4], weighted);
    agrees(all, 'weight counted', [number(divisor, 'weight'), 2], counted);
    agrees(
      all,
      'total',
      [number(total, 'weighted'), 2],
      quotient(one(number(sums, 'weighted'), 'weighted'), one(number(divisor, 'weight'), 'weight'))
    );
  }
  const times20 = named(words.times20('× 20'));
  const score = number(total, 'weighted');
  agrees(
    all,
    '× 20',
    [number(times20 ?? [], 'weighted'), 2],
    [score === null ? null : score * 20, 0.1]
  );
}

/** Goes down the page. Answers with the units' rows of sums and what they count, for all units together. */
function auditForm(all: Audit): void {
  const words = sheetWordsIn(all.language);
  const end = all.rows.findIndex((row) => row.every(({ text }) => text === ''));
  const body = all.rows.slice(0, end);
  const isGroup = (row: Row): boolean =>
    at(row, FORM.group).text !== '' && at(row, FORM.indicator).text === '';
  const isTitle = (row: Row): boolean =>
    at(row, FORM.sequence).text !== '' && at(row, FORM.indicator).text === '';
  const units: Row[][] = [];
  for (const row of body) {
    if (units.length === 0 || isTitle(row)) units.push([]);
    if (!isTitle(row)) units.at(-1)?.push(row);
  }
  const everyLine: Row[] = [];
  for (const unit of units) {
    const totals = unit.findIndex((row) =>
      [words.form.sumOfWeighted, words.form.sumOfGroups, words.form.total].includes(
        at(row, FORM.indicator).text
      )
    );
    const lines = unit.slice(0, totals);
    const heads = lines.flatMap((row, i) => (isGroup(row) ? [i] : []));
    const own = lines.filter((row) => isAdded(row) && !isGroup(row));
    everyLine.push(...own);
    const counted = totals === 0 ? everyLine : own;
    const rows =
      totals === 0
        ? everyLine
        : heads.length === 0
          ? (auditLines(all, lines), own)
          : heads.map((head, i) =>
              (all.byGroups ? auditWeighedGroup : auditGroup)(
                all,
                lines[head] ?? [],
                lines.slice(head + 1, heads[i + 1])
              )
            );
    const divisor = all.byGroups ? rows : counted;
    auditTotals(all, rows, added(counting(divisor), 'weight', 2), unit.slice(totals));
  }
}

/** A form of targets: how many rows say that they are met, and what the sums below them say. */
function auditTargets(all: Audit): void {
  const { form: words, status } = sheetWordsIn(all.language);
  const end = all.rows.findIndex((row) => row.every(({ text }) => text === ''));
  const body = all.rows.slice(0, end);
  const last = 7;
  const isTitle = (row: Row): boolean =>
    at(row, FORM.sequence).text !== '' && at(row, FORM.indicator).text === '';
  const lines = (rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => at(row, FORM.group).text !== '' && at(row, FORM.indicator).text !== '');
  const starts = body.flatMap((row, i) => (isTitle(row) || (i === 0 && !isTitle(row)) ? [i] : []));
  starts.forEach((start, i) => {
    const unit = body.slice(start, starts[i + 1]);
    const own = lines(unit).length === 0 ? lines(body) : lines(unit);
    const says = (text: string): number => own.filter((row) => at(row, last).text === text).length;
    const sum = (label: string): number | null => {
      const row = unit.find(
        (one) => at(one, FORM.group).text === '' && at(one, FORM.indicator).text === label
      );
      return row === undefined ? null : at(row, last).number;
    };
    const [met, notMet, pending] = [says(status.met), says(status.notMet), says(status.pending)];
    const unassessed = says(status.excluded) + says(status.unscored);
    expect([sum(status.met), sum(status.notMet)]).toEqual([met, notMet]);
    expect([sum(status.pending) ?? 0, sum(words.unassessed) ?? 0]).toEqual([pending, unassessed]);
    expect(sum(words.targets)).toBe(met + notMet + pending + unassessed);
    const share = sum(words.metShare);
    // As the executive page and the comparison say it.
    if (met + notMet > 0) expect(share).toBe(roundHalfUp((met / (met + notMet)) * 100, 1));
    else expect(share).toBeNull();
  });
}

describe.each(SAMPLE_NAMES)('the form of %s', (name) => {
  test.each([
    ['th', undefined, ''],
    ['en', undefined, ''],
    ['en', 'Q1', ''],
    ['th', 'Q2', ''],
    ['th', 'Q3', 'in Thai digits'],
    ['en', 'Q2', 'of one unit'],
    ['th', undefined, 'of one unit in Thai digits'],
  ] as const)('adds up in every column, in %s as of %s %s', async (language, period, how) => {
    const digits = how.includes('digits') ? [['Thai digits', 'yes']] : [];
    const all = await audit(name, language, period, withSettings(...digits), how.includes('unit'));
    if (all.rows.flat().some(({ text }) => text === sheetWordsIn(language).form.targets)) {
      auditTargets(all);
      return;
    }
    auditForm(all);
    const said = all.rows.flat().map(({ text }) => text);
    const { lastDigits } = sheetWordsIn(language).form;
    const sums = all.inexact.filter((what) => what !== '× 20');
    if (sums.length > 0) expect(said).toContain(lastDigits);
  });
});

/** The same workbook with a table of group weights, the first group weighing most, or with another setting. */
const withWeights = (snapshot: Snapshot): Snapshot => {
  const groups = new Set(
    readTables(snapshot).tables.indicators.flatMap(({ group }) => group ?? [])
  );
  const rows = [...groups].map((group, i) => [group, Math.round(1000 / (i + 2)) / 10]);
  return withTable(snapshot, table('KpiGroups', ['Group', 'Weight'], rows, { sheet: 'Groups' }));
};

const withTable = (snapshot: Snapshot, one: RawTable): Snapshot => ({
  ...snapshot,
  sheets: [...snapshot.sheets, { name: one.sheet, protected: false, visible: true, role: null }],
  tables: [...snapshot.tables, one],
});

describe('a form whose total is made of groups', () => {
  test.each([
    ['their own weights, one unit', 'nonthaburi', withWeights],
    ['their own weights, several units', 'saKaeo', withWeights],
    ['all the same', 'nonthaburi', withSettings(['Total rule', 'mean of groups'])],
    [
      'rounded weighted scores',
      'nonthaburi',
      withSettings(['Total rule', 'mean of groups'], ['Round weighted', 2]),
    ],
  ] as const)('adds up in every column: %s', async (_, name, changed) => {
    for (const period of ['Q1', 'Q2'] as const) {
      const all = await audit(name, 'en', period, changed);
      expect(all.byGroups).toBe(true);
      auditForm(all);
      const said = all.rows.flat().map(({ text }) => text);
      const sums = all.inexact.filter((what) => what !== '× 20');
      const { form, totalRule } = sheetWordsIn('en');
      const told = [form.lastDigits, totalRule.groupDigits].some((text) => said.includes(text));
      if (sums.length > 0) expect([period, told]).toEqual([period, true]);
    }
  });
});
