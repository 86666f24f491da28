import { maybeListed, type Actual, type Outcome, type Rule } from '../../engine';
import type { CellAddress, Indicator, Problem, ProblemFacts } from '../../tables';
import { isQuotient, type ChosenResult } from './chosenResult';
import { isPercentMeant } from './criteria/percentMeant';

/**
 * What is wrong or in doubt with a result beside its criteria, at its cell: a result that has no score is always among them,
 * so that nobody looks for it in the scores alone. What was wrong before it was compared has been said where it was read.
 *
 * @param actual - the result as it was compared
 */
export function resultProblems(
  indicator: Indicator,
  chosen: ChosenResult,
  actual: Actual,
  rule: Rule,
  outcome: Outcome
): readonly Problem[] {
  const at = cellOf(chosen) ?? indicator.at;
  const refused = refusedResult(indicator, chosen, outcome);
  const doubts = outcome.warnings.flatMap((warning): ProblemFacts[] =>
    warning.code === 'magnitudeMissing' ? [{ ...warning, indicator: indicator.code }] : []
  );
  const isTyped = !isQuotient(chosen.results, indicator);
  if (isTyped && actual.state === 'number' && isPercentMeant(actual, rule, indicator))
    doubts.push({ code: 'percentMeant', indicator: indicator.code, value: actual.value });
  return [
    ...(refused === null ? [] : [refused]),
    ...doubts.map((doubt) => ({ severity: 'warning', at, ...doubt }) as const),
  ];
}

/** A result that could be read and has no score; null where it has one, or where the criteria are to blame. */
export function refusedResult(
  indicator: Indicator,
  chosen: ChosenResult,
  outcome: Outcome
): Problem | null {
  const facts = refusal(indicator, chosen, outcome);
  return facts && { severity: 'error', at: cellOf(chosen) ?? indicator.at, ...facts };
}

function refusal(
  { code }: Indicator,
  { actual }: ChosenResult,
  { evidence }: Outcome
): ProblemFacts | null {
  const { text } = actual;
  switch (evidence.by) {
    case 'wrongActual':
      return { code: 'wrongActual', indicator: code, text, state: actual.state };
    case 'unreadableActual':
      return actual.state === 'unreadable' && !maybeListed(actual)
        ? null
        : { code: 'unreadableActual', text, reason: evidence.reason };
    case 'notAnswered':
      return { code: 'unansweredActual', indicator: code, text, ask: evidence.ask };
    case 'notAnsweredInput':
      return { code: 'unansweredActual', indicator: code, text, ask: 'inputs' };
    default:
      return null;
  }
}

function cellOf({ results }: ChosenResult): CellAddress | null {
  const result = results.at(-1);
  return result?.actualAt ?? result?.at ?? null;
}
