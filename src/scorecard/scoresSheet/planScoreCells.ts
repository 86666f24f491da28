import { withoutNoise } from '../../engine';
import { liveActual, type LiveActual } from './live/liveActual';
import { countsDays } from './live/liveDates';
import { cellReference } from './live/liveReference';
import { scaleArgument } from './live/liveScale';
import { plainActual } from './plain/plainActual';
import { COLUMN } from './scoreColumns';
import { ref, scoreFormulas, type CellOptions, type RowFormulas } from './scoreFormulas';
import { roundedFormula } from './roundedFormula';
import { roundingsOf } from '../scoring/roundings';
import { showsPercent } from '../questions/showsPercent';
import { statusFormula } from './statusFormula';
import { targetsMet } from '../scoring/targetCount';
import { dayFormat, PERCENT_FORMAT, shownNumbers } from '../plan/shownNumbers';
import { periodLabel } from '../plan/dates';
import { groupName } from '../plan/groupName';
import type { PlanCell } from '../plan/plan';
import { explanationText } from '../scoring/explanation';
import type { ScoredIndicator } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

export interface PlannedRow {
  readonly cells: readonly PlanCell[];
  /** What the cell of the actual shows now, be it by a formula. */
  readonly actual: PlanCell;
  /** Whether its result is held against a target. */
  readonly isOfTarget: boolean;
  /** Number format of the actual where General would mislead. */
  readonly actualFormat: string | null;
}

const EMPTY_TEXT: PlanCell = { formula: '=""' };

/** One row of KpiScores on the 0-based sheet row `row`. */
export function planRow(scored: ScoredIndicator, row: number, options: CellOptions): PlannedRow {
  const { language, writes } = options;
  const live = liveActualFor(scored, options);
  const percent = live?.percent ?? showsPercent(scored);
  const said = explanationText(scored, language);
  const formulas = scoreFormulas(scored, row, percent, said, options);
  const note = valueNote(scored, formulas, options);
  const { indicator } = scored;
  // A function of older Excels takes a blank cell for 0; empty text is no number in any.
  const nothing = writes === 'functions' ? EMPTY_TEXT : null;
  const actual = actualValue(scored, percent);
  const cells: PlanCell[] = [
    indicator.unit,
    scored.group === null ? null : groupName(scored.group, options, language),
    indicator.code,
    indicator.name,
    periodLabel(scored.period, language),
    live === null ? (actual ?? (formulas && nothing)) : { formula: live.formula },
    formulas === null ? scored.outcome.level : formulas.level,
    (formulas === null ? scored.outcome.score : formulas.score) ?? nothing,
    overrideCell(scored, options),
    writes === 'values' ? scored.score : { formula: countedFormula(row) },
    weightCell(scored, options),
    writes === 'values' ? scored.weighted : { formula: weightedFormula(row, options) },
    formulas === null
      ? statusText(scored, options)
      : { formula: statusFormula(row, writes, language, options.settings.scale, formulas.met) },
    formulas?.explanation ?? said + note,
  ];
  if (!scored.counts) cells[COLUMN.counted] = cells[COLUMN.weighted] = null;
  return {
    cells,
    actual: live === null ? actual : (textIn(scored, options) ?? actual),
    isOfTarget: scored.rule.kind === 'target',
    actualFormat: percent
      ? PERCENT_FORMAT
      : isDate(scored)
        ? dayFormat(options.settings, language)
        : null,
  };
}

/** What the user has typed as a text, which a formula over that one cell shows as it stands. */
function textIn(
  { results: [result, ...more] }: ScoredIndicator,
  { cellAt }: CellOptions
): string | null {
  const at = result?.actualAt ?? null;
  if (at === null || more.length > 0) return null;
  const typed = cellAt(at);
  return typeof typed === 'string' ? typed : null;
}

/** Of a parent of targets, which has no score, how many of them are met. */
function statusText(
  { status, partTargets }: ScoredIndicator,
  { language, settings }: CellOptions
): string {
  return status === 'unscored' && partTargets !== null
    ? shownNumbers(settings).digits(targetsMet(partTargets, language))
    : sheetWordsIn(language).status[status];
}

function liveActualFor(
  scored: ScoredIndicator,
  { writes, cellAt, settings }: CellOptions
): LiveActual | null {
  if (writes === 'values') return null;
  const { percent } = roundingsOf(settings);
  return writes === 'plain'
    ? plainActual(scored, cellAt, percent)
    : liveActual(scored, cellAt, percent);
}

/** Among plain formulas, and among days that no function can read, what stays a value says so. */
function valueNote(
  scored: ScoredIndicator,
  formulas: RowFormulas | null,
  { writes, language, date1904 }: CellOptions
): string {
  const stays = writes === 'plain' || (writes === 'functions' && date1904 && countsDays(scored));
  const kept = stays && formulas === null && scored.rule.kind !== 'unscored';
  return kept ? ` ${sheetWordsIn(language).scores.staysValue}` : '';
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

function countedFormula(row: number): string {
  const [score, override] = [ref(row, 'score'), ref(row, 'override')];
  return `=IF(COUNT(${override}),${override},IF(COUNT(${score}),${score},""))`;
}

function weightedFormula(row: number, { writes, settings }: CellOptions): string {
  const [counted, weight] = [ref(row, 'counted'), ref(row, 'weight')];
  const exact =
    writes === 'plain'
      ? `${counted}*${weight}/100`
      : `KPIWEIGHTED(${counted},${weight}${scaleArgument(settings.scale)})`;
  const product = roundedFormula(exact, roundingsOf(settings).weighted);
  return `=IF(COUNT(${weight})*COUNT(${counted}),${product},"")`;
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
