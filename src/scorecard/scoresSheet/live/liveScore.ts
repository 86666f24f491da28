import type { Criterion } from '../../../engine';
import type { Holidays, Settings } from '../../../tables';
import { datingWords, holidaysFor } from './liveDates';
import { contiguousReference } from './liveReference';
import { isTarget, liveTarget } from './liveTarget';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** The arguments `levels` and `options` of KPISCORE and its sisters for one indicator. */
export interface LiveRule {
  readonly levels: string;
  /** Words as the functions read them; `''` where everything is the default. */
  readonly options: string;
  /** Cells of the holidays, for working days. */
  readonly holidays: string | null;
}

/**
 * How a cell can score the indicator by itself; null where it cannot: no usable criteria, a score made of parts, level
 * columns that do not stand side by side in order, or levels of which only some are formatted as percentages.
 */
export function liveRule(
  scored: ScoredIndicator,
  { settings, holidays }: { readonly settings: Settings; readonly holidays: Holidays | null },
  percentActual: boolean
): LiveRule | null {
  const { criteria, indicator } = scored;
  if (scored.rule.kind === 'unscored' || cannotBeCombined(scored) || isDayAmiss(scored))
    return null;
  if (isTarget(scored)) return liveTarget(scored, { settings, holidays }, percentActual);
  if (criteria === null) return null;
  const first = criteria.criteria[0].kind === 'absent' ? 1 : 0;
  const levels = contiguousReference(criteria.at.slice(first), true);
  const percentLevels = levelsInPercent(scored);
  if (levels === null || percentLevels === null) return null;
  const { direction, precision } = indicator;
  const parts = criteria.criteria.flatMap((one) => (one.kind === 'every' ? one.of : [one]));
  const kind = indicator.kind ?? (parts.some(isDeadline) ? 'deadline' : null);
  const method = indicator.method ?? settings.method;
  const words = [
    ...(kind === null ? [] : [kind]),
    ...(direction === null ? [] : [direction]),
    ...(method === 'linear' && !isLadder(scored) ? ['linear'] : []),
    ...(settings.floorScore === 1 ? ['floor 1'] : []),
    ...(precision === null ? [] : [`precision ${precision}`]),
    ...datingWords(parts, scored, settings),
    ...(percentActual ? ['percent'] : []),
    ...(percentLevels ? ['percent levels'] : []),
  ];
  return {
    levels,
    options: words.join('; '),
    holidays: holidaysFor(parts, holidays),
  };
}

function isDeadline({ kind }: Criterion): boolean {
  return kind === 'date' || kind === 'duration';
}

/** Results of which no one actual can be made: the function would score whatever stands in the cell instead. */
function cannotBeCombined({ outcome: { evidence } }: ScoredIndicator): boolean {
  if (evidence.by !== 'unreadableActual') return false;
  return evidence.reason === 'noQuotient' || evidence.reason === 'notCombined';
}

/** A day where none is meant is refused; a function sees only its number, and would score that. */
function isDayAmiss({ outcome: { actual, status } }: ScoredIndicator): boolean {
  return actual.state === 'date' && status === 'unscored';
}

/** Statements, steps and joined conditions are scored by their levels even where the workbook's setting is linear. */
function isLadder({ criteria, indicator }: ScoredIndicator): boolean {
  if (indicator.kind === 'ladder' || indicator.kind === 'milestone') return true;
  const kinds = criteria?.criteria.map(({ kind }) => kind) ?? [];
  const joined = criteria?.criteria.some(
    (cell) => cell.kind === 'every' && cell.of.some((part) => part.kind !== 'duration')
  );
  return joined || kinds.every((kind) => kind === 'absent' || kind === 'statement');
}

/** Whether the numbers among the level cells are formatted as percentages; null where only some of them are. */
function levelsInPercent({ criteria }: ScoredIndicator): boolean | null {
  let percent = 0;
  let numbers = 0;
  criteria?.cells.forEach((cell, level) => {
    const criterion = criteria.criteria[level];
    if (typeof cell.value !== 'number' || criterion?.kind !== 'bare') return;
    numbers += 1;
    if (criterion.measure === 'percent') percent += 1;
  });
  if (percent === 0) return false;
  return percent === numbers ? true : null;
}
