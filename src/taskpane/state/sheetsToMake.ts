import { offeredSummaries } from '../../scorecard';
import type { SummaryRole } from '../../scorecard';
import type { Checked } from '../../excel/door';

/** Of the sheets that somebody has chosen, those that can be made here; the form where none of them can; none where none is chosen. */
export function sheetsToMake(
  checked: Checked,
  chosen: readonly SummaryRole[]
): readonly SummaryRole[] {
  const possible = offeredSummaries(checked).filter((role) => chosen.includes(role));
  return possible.length === 0 && chosen.length > 0 ? ['summary:form'] : possible;
}
