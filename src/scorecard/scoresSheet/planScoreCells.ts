import { withoutNoise, type Language } from '../../engine';
import { a1, type Holidays, type Settings } from '../../tables';
import { labels } from '../plan/labels';
import { liveActual, type LiveActual } from './live/liveActual';
import { cellReference, textLiteral, type CellReader } from './live/liveReference';
import { liveRule, type LiveRule } from './live/liveRule';
import { metOptions } from './live/liveTarget';
import { plainActual } from './plain/plainActual';
import { plainRule } from './plain/plainRule';
import { COLUMN } from './scoreColumns';
import { showsPercent } from '../questions/showsPercent';
import { statusFormula } from './statusFormula';
import { periodLabel } from '../plan/dates';
import type { PlanCell } from '../plan/plan';
import type { ScoredIndicator } from '../scoring/scorecard';
import type { Writes } from './writes';

export interface CellOptions {
  readonly language: Language;
  readonly writes: Writes;
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
  const { language, writes } = options;
  const live = liveActualFor(scored, options);
  const percent = live?.percent ?? showsPercent(scored);
  const formulas = scoreFormulas(scored, row, percent, options);
  const { indicator } = scored;
  const cells: PlanCell[] = [
    indicator.unit,
    scored.group,
    indicator.code,
    indicator.name,
    periodLabel(scored.period, language),
    live === null ? actualValue(scored, percent) : { formula: live.formula },
    formulas === null ? scored.outcome.level : formulas.level,
    formulas === null ? scored.outcome.score : formulas.score,
    weightCell(scored, options),
    writes === 'values' ? scored.weighted : { formula: weightedFormula(row, writes) },
    overrideCell(scored, options),
    formulas === null
      ? labels(language).status[scored.status]
      : { formula: statusFormula(row, writes, language, formulas.met) },
    formulas?.explanation ??
      explanationText(scored, language) + valueNote(scored, formulas, options),
  ];
  if (!scored.counts) cells[COLUMN.weighted] = null;
  return {
    cells,
    texts: rowTexts(scored, cells, language, valueNote(scored, formulas, options)),
    actualFormat: percent ? PERCENT : isDate(scored) ? DATE : null,
  };
}

function rowTexts(
  scored: ScoredIndicator,
  cells: readonly PlanCell[],
  language: Language,
  note: string
): readonly (string | null)[] {
  const texts = cells.map((value) => (typeof value === 'string' ? value : null));
  const { actual } = scored.outcome;
  if (actual.state !== 'number' && actual.state !== 'date') texts[COLUMN.actual] = actual.text;
  texts[COLUMN.explanation] = explanationText(scored, language) + note;
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

/** Formulas of one row; `explanation` null where it is written as text. */
interface RowFormulas {
  readonly level: PlanCell;
  readonly score: PlanCell;
  readonly explanation: PlanCell | null;
  /** Of a target without a score: 5 where it is met (`statusFormula`). */
  readonly met: string | null;
}

function liveActualFor(
  scored: ScoredIndicator,
  { writes, cellAt }: CellOptions
): LiveActual | null {
  if (writes === 'values') return null;
  return writes === 'plain' ? plainActual(scored, cellAt) : liveActual(scored);
}

/**
 * Level and Score. What cannot be scored now shows why in Level and leaves Score blank, so that an error does not spread
 * into the totals, and scores as soon as the result has been corrected. Null where values are written.
 */
function scoreFormulas(
  scored: ScoredIndicator,
  row: number,
  percent: boolean,
  options: CellOptions
): RowFormulas | null {
  if (options.writes === 'values') return null;
  if (options.writes === 'plain') {
    const plain = plainRule(scored, percent, options.cellAt);
    if (plain === null) return null;
    const [actual, level] = [ref(row, 'actual'), ref(row, 'level')];
    const score = plain.score(actual, level);
    return {
      level: { formula: `=${plain.level(actual)}` },
      score: { formula: `=${score}` },
      explanation: null,
      met: null,
    };
  }
  const rule = liveRule(scored, options, percent);
  if (rule === null) return null;
  const explanation = explanationCell(scored, rule, row, options.language);
  if (scored.targetAlone) {
    const met = `KPISCORE(${args({ ...rule, options: metOptions(rule.options) }, row)})`;
    return { level: null, score: null, explanation, met };
  }
  const score = `KPISCORE(${args(rule, row)})`;
  const live = scored.outcome.status === 'unscored' ? `IFERROR(${score},"")` : score;
  return {
    level: { formula: `=KPILEVEL(${args(rule, row)})` },
    score: { formula: `=${live}` },
    explanation,
    met: null,
  };
}

/** Among plain formulas, what stays a value says so. */
function valueNote(
  scored: ScoredIndicator,
  formulas: RowFormulas | null,
  { writes, language }: CellOptions
): string {
  const kept = writes === 'plain' && formulas === null && scored.rule.kind !== 'unscored';
  return kept ? ` ${labels(language).scores.staysValue}` : '';
}

/** Blank where the row is no line of the totals (a parent beside its parts), so that nothing counts twice. */
function weightCell(scored: ScoredIndicator, options: CellOptions): PlanCell {
  if (!scored.counts) return null;
  const { weightAt } = scored.indicator;
  if (options.writes === 'values' || options.equalWeights || weightAt === null)
    return scored.weight;
  return options.cellAt(weightAt) === scored.weight
    ? { formula: `=${cellReference(weightAt)}` }
    : scored.weight;
}

function weightedFormula(row: number, writes: Writes): string {
  const [score, weight, override] = [ref(row, 'score'), ref(row, 'weight'), ref(row, 'override')];
  const counted = `IF(COUNT(${override}),${override},${score})`;
  const product =
    writes === 'plain' ? `${counted}*${weight}/100` : `KPIWEIGHTED(${counted},${weight})`;
  return `=IF(COUNT(${weight})*COUNT(${score},${override}),${product},"")`;
}

function overrideCell(scored: ScoredIndicator, options: CellOptions): PlanCell {
  if (scored.override === null) return null;
  const at = scored.results.findLast((result) => result.override !== null)?.override?.at;
  return options.writes !== 'values' &&
    at !== undefined &&
    options.cellAt(at) === scored.override.score
    ? { formula: `=${cellReference(at)}` }
    : scored.override.score;
}

/** A formula has to stay below 8,192 characters; a longer remark is written as text. */
const LONGEST_FORMULA = 8000;

function explanationCell(
  scored: ScoredIndicator,
  rule: LiveRule,
  row: number,
  language: Language
): PlanCell {
  if (scored.outcome.status === 'unscored') return explanationText(scored, language);
  const options = textLiteral(rule.options);
  const before = scored.override === null ? '' : labels(language).committee(scored.override);
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
    return percent ? withoutNoise(actual.value / 100) : actual.value;
  }
  return actual.state === 'date' ? actual.serial : actual.text;
}

function isDate({ outcome }: ScoredIndicator): boolean {
  return outcome.actual.state === 'date';
}
