import { offeredSummaries } from '../../scorecard';
import type { SummaryRole } from '../../scorecard';
import type { Checked } from '../../excel/door';

/**
 * Of the sheets that somebody has chosen, those that can be made here; the form where only others can; none where none is
 * chosen.
 *
 * @param checked - null until the workbook has been read: then all that are chosen
 */
export function sheetsToMake(
  checked: Checked | null,
  chosen: readonly SummaryRole[]
): readonly SummaryRole[] {
  if (!checked) return chosen;
  const offered = offeredSummaries(checked);
  const possible = offered.filter((role) => chosen.includes(role));
  return possible.length === 0 && chosen.length > 0
    ? offered.filter((role) => role === 'summary:form')
    : possible;
}
