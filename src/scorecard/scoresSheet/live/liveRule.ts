import type { Criterion } from '../../../engine';
import type { Holidays, Settings } from '../../../tables';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { cannotBeCombined } from './liveActual';
import { datingWords, holidaysFor } from './liveDates';
import { levelSource } from './liveLevels';
import { scaleWords } from './liveScale';
import { targetSource } from './liveTarget';

/** The arguments `levels` and `options` of KPISCORE and its sisters for one indicator. */
export interface LiveRule {
  readonly levels: string;
  /** Words as the functions read them; `''` where everything is the default. */
  readonly options: string;
  /** Cells of the holidays, for working days. */
  readonly holidays: string | null;
}

/** The cells that a rule was made of, level cells or a target, and what only they ask of the options. */
interface Source {
  readonly reference: string;
  readonly kind: string | null;
  /** How a score is made: `linear`, `floor 1`, `percent of target`. */
  readonly method: readonly string[];
  readonly criteria: readonly Criterion[];
  /** Their numbers are formatted as percentages. */
  readonly percent: boolean;
}

/**
 * How a cell can score the indicator by itself; null where it cannot: no usable criteria, a score made of parts, level
 * columns that do not stand side by side in order, levels of which only some are formatted as percentages, or a target that
 * is a date cell.
 */
export function liveRule(
  scored: ScoredIndicator,
  { settings, holidays }: { readonly settings: Settings; readonly holidays: Holidays | null },
  percentActual: boolean
): LiveRule | null {
  const { rule, indicator } = scored;
  if (rule.kind === 'unscored' || cannotBeCombined(scored) || isDayAmiss(scored)) return null;
  const source: Source | null =
    rule.kind === 'target' ? targetSource(rule, indicator) : levelSource(scored, settings);
  if (source === null) return null;
  const { kind, method, criteria, percent } = source;
  const { direction, precision } = indicator;
  const words = [
    ...(kind === null ? [] : [kind]),
    ...(direction === null ? [] : [direction]),
    ...method,
    ...scaleWords(settings.scale),
    ...(precision === null ? [] : [`precision ${precision}`]),
    ...datingWords(criteria, scored, settings),
    ...(percentActual ? ['percent'] : []),
    ...(percent ? ['percent levels'] : []),
    ...roundingWords(rule, settings),
    ...(settings.decimalMark === 'comma' ? ['decimal comma'] : []),
  ];
  return {
    levels: source.reference,
    options: words.join('; '),
    holidays: holidaysFor(rule, holidays),
  };
}

/** How percent of target and score are rounded. */
function roundingWords(
  { kind }: ScoredIndicator['rule'],
  { roundPercent, roundScore, roundingMode }: Settings
): readonly string[] {
  const decimals = [
    ...(kind === 'target' && roundPercent !== null ? [`round percent ${roundPercent}`] : []),
    ...(roundScore !== null ? [`round score ${roundScore}`] : []),
  ];
  return decimals.length > 0 && roundingMode === 'down' ? [...decimals, 'round down'] : decimals;
}

/** A day where none is meant is refused; a function sees only its number, and would score that. */
function isDayAmiss({ outcome: { actual, status } }: ScoredIndicator): boolean {
  return actual.state === 'date' && status === 'unscored';
}
