import type { Language } from '../engine';
import { a1, type Holidays, type Settings } from '../tables';
import { committeeText, labels } from './labels';
import { liveActual } from './liveActual';
import { cellReference, textLiteral, type CellReader } from './liveReference';
import { liveRule, type LiveRule } from './liveScore';
import { showsPercent } from './showsPercent';
import { periodLabel } from './periodLabel';
import type { PlanCell } from './plan';
import type { ScoredIndicator } from './scorecard';

/** Columns of KpiScores from the left (design.md §2). */
export const COLUMN = {
  unit: 0,
  group: 1,
  code: 2,
  indicator: 3,
  period: 4,
  actual: 5,
  level: 6,
  score: 7,
  weight: 8,
  weighted: 9,
  override: 10,
  status: 11,
  explanation: 12,
} as const;

export interface CellOptions {
  readonly language: Language;
  /** Values everywhere. */
  readonly freeze: boolean;
  readonly settings: Settings;
  readonly holidays: Holidays | null;
  readonly equalWeights: boolean;
  readonly cellAt: CellReader;
}

export interface PlannedRow {
  readonly cells: readonly PlanCell[];
  /** What the cells say now, where that is text; it decides how high the row has to be. */
  readonly texts: readonly (string | null)[];
  /** Number format of the actual where General would mislead. */
  readonly actualFormat: string | null;
}

const PERCENT = '0.##%';
const DATE = 'yyyy-mm-dd';

/** One row of KpiScores on the 0-based sheet row `row`. */
export function planRow(scored: ScoredIndicator, row: number, options: CellOptions): PlannedRow {
  const { language, freeze } = options;
  const live = freeze ? null : liveActual(scored);
  const percent = live?.percent ?? showsPercent(scored);
  const rule = freeze ? null : liveRule(scored, options, percent);
  const { indicator } = scored;
  const cells: PlanCell[] = [
    indicator.unit,
    scored.group,
    indicator.code,
    indicator.name,
    periodLabel(scored.period, language),
    live === null ? actualValue(scored, percent) : { formula: live.formula },
    ...scoreCells(scored, rule, row),
    weightCell(scored, options),
    freeze ? scored.weighted : { formula: weightedFormula(row) },
    overrideCell(scored, options),
    statusCell(scored, rule, row, language),
    explanationCell(scored, rule, row, language),
  ];
  if (!scored.counts) cells[COLUMN.weighted] = null;
  return {
    cells,
    texts: rowTexts(scored, cells, language),
    actualFormat: percent ? PERCENT : isDate(scored) ? DATE : null,
  };
}

function rowTexts(
  scored: ScoredIndicator,
  cells: readonly PlanCell[],
  language: Language
): readonly (string | null)[] {
  const texts = cells.map((value) => (typeof value === 'string' ? value : null));
  const { actual } = scored.outcome;
  if (actual.state !== 'number' && actual.state !== 'date') texts[COLUMN.actual] = actual.text;
  texts[COLUMN.explanation] = explanationText(scored, language);
  return texts;
}

const ref = (row: number, column: keyof typeof COLUMN): string => a1(row, COLUMN[column]);

/** The arguments of a scoring function; options only where there are any. */
function args(rule: LiveRule, row: number): string {
  const start = `${ref(row, 'actual')},${rule.levels}`;
  const holidays = rule.holidays === null ? '' : `,${rule.holidays}`;
  const options = rule.options === '' ? '' : textLiteral(rule.options);
  return options === '' && holidays === '' ? start : `${start},${options}${holidays}`;
}

/**
 * Level and Score. What cannot be scored now shows why in Level and leaves Score blank, so that an error does not spread
 * into the totals, and scores as soon as the result has been corrected.
 */
function scoreCells(
  scored: ScoredIndicator,
  rule: LiveRule | null,
  row: number
): readonly [PlanCell, PlanCell] {
  if (rule === null) return [scored.outcome.level, scored.outcome.score];
  const score = `KPISCORE(${args(rule, row)})`;
  return [
    { formula: `=KPILEVEL(${args(rule, row)})` },
    { formula: scored.outcome.status === 'unscored' ? `=IFERROR(${score},"")` : `=${score}` },
  ];
}

/** Blank where the row is no line of the totals (a parent beside its parts), so that nothing counts twice. */
function weightCell(scored: ScoredIndicator, options: CellOptions): PlanCell {
  if (!scored.counts) return null;
  const { weightAt } = scored.indicator;
  if (options.freeze || options.equalWeights || weightAt === null) return scored.weight;
  return options.cellAt(weightAt) === scored.weight
    ? { formula: `=${cellReference(weightAt)}` }
    : scored.weight;
}

function weightedFormula(row: number): string {
  const [score, weight, override] = [ref(row, 'score'), ref(row, 'weight'), ref(row, 'override')];
  return `=IF(COUNT(${weight})*COUNT(${score},${override}),KPIWEIGHTED(IF(COUNT(${override}),${override},${score}),${weight}),"")`;
}

function overrideCell(scored: ScoredIndicator, options: CellOptions): PlanCell {
  if (scored.override === null) return null;
  const at = scored.results.findLast((result) => result.override !== null)?.override?.at;
  return !options.freeze && at !== undefined && options.cellAt(at) === scored.override.score
    ? { formula: `=${cellReference(at)}` }
    : scored.override.score;
}

/** The status follows the cells of the row, so that it still holds after a result has been changed. */
function statusCell(
  scored: ScoredIndicator,
  rule: LiveRule | null,
  row: number,
  language: Language
): PlanCell {
  const words = labels(language).status;
  if (rule === null) return words[scored.status];
  const [actual, level, score] = [ref(row, 'actual'), ref(row, 'level'), ref(row, 'score')];
  const word = (text: string): string => textLiteral(text);
  return {
    formula: `=IF(COUNT(${score},${ref(row, 'override')}),${word(words.scored)},IF(ISERROR(${level}),${word(words.unscored)},IF(${actual}="",${word(words.pending)},${word(words.excluded)})))`,
  };
}

/** A formula has to stay below 8,192 characters; a longer remark is written as text. */
const LONGEST_FORMULA = 8000;

function explanationCell(
  scored: ScoredIndicator,
  rule: LiveRule | null,
  row: number,
  language: Language
): PlanCell {
  if (rule === null || scored.outcome.status === 'unscored')
    return explanationText(scored, language);
  const options = textLiteral(rule.options);
  const before = scored.override === null ? '' : committeeText(scored.override, language);
  const start = before === '' ? '' : `${textLiteral(before)}&`;
  const after = scored.outcome.warnings.flatMap((warning, i) =>
    warning.code === 'earlierResult' ? [scored.warnings[i]?.[language] ?? ''] : []
  );
  const end = after.map((text) => `&${textLiteral(` ${text}`)}`).join('');
  const formula = `=${start}KPIEXPLAIN(${ref(row, 'actual')},${rule.levels},${options},"${language}"${rule.holidays === null ? '' : `,${rule.holidays}`})${end}`;
  return formula.length > LONGEST_FORMULA ? explanationText(scored, language) : { formula };
}

/** The sentence and its warnings. */
export function explanationText(scored: ScoredIndicator, language: Language): string {
  return [scored.explanation, ...scored.warnings].map((text) => text[language]).join(' ');
}

/** The actual as a value: a fraction where the user's cells show percentages, the text where it is no number. */
function actualValue(scored: ScoredIndicator, percent: boolean): PlanCell {
  const { actual } = scored.outcome;
  if (scored.hasParts || actual.state === 'pending') return null;
  if (actual.state === 'number') {
    return percent ? Number((actual.value / 100).toPrecision(15)) : actual.value;
  }
  return actual.state === 'date' ? actual.serial : actual.text;
}

function isDate({ outcome }: ScoredIndicator): boolean {
  return outcome.actual.state === 'date';
}
