import type { Language } from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { Scorecard } from '../../scoring/scorecard';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';

/** How many there are of what a meeting does something about. */
export interface AskedCounts {
  readonly below: number;
  readonly pending: number;
  readonly toCorrect: number;
  readonly unscored: number;
}

/** What the meeting is asked for, made of what stands above; nothing that there is none of. */
export function asksOf(
  { organisation, units }: Scorecard,
  { below, pending, toCorrect, unscored }: AskedCounts,
  numbers: ShownNumbers,
  language: Language
): readonly string[] {
  const { asks } = sheetWordsIn(language).executive;
  const targetsOnly = hasTargetsOnly(units);
  const whole = organisation ?? units[0];
  const total = whole?.total.score ?? null;
  const given = units
    .flatMap(({ indicators }) => indicators)
    .filter(({ override, counts }) => override !== null && counts).length;
  const told = total === null ? '' : numbers.total(total);
  return [
    ...(total === null ? [] : [asks.note(told, whole?.band?.name[language] ?? null)]),
    ...(below === 0 ? [] : [(targetsOnly ? asks.decideTargets : asks.decide)(below)]),
    ...(unscored === 0 ? [] : [asks.assess(unscored)]),
    ...(toCorrect === 0 ? [] : [asks.correct(toCorrect)]),
    ...(pending === 0 ? [] : [asks.report(pending)]),
    ...(given === 0 ? [] : [asks.confirm(given)]),
  ].map((text, i) => numbers.digits(`${i + 1}. ${text}`));
}
