import { SUMMARY_ROLES } from '../../scorecard';
import type { SummaryRole } from '../../scorecard';
import type { Checked } from '../../excel/door';

/** The summary sheets that this workbook has something for. */
export function offeredSheets({ units, tables, own }: Checked): readonly SummaryRole[] {
  return SUMMARY_ROLES.filter((role) => {
    switch (role) {
      case 'summary:comparison':
        return units.length > 1;
      case 'summary:changes':
        return own.has('snapshot');
      case 'summary:plan':
        return tables.plan !== null && tables.plan.projects.length > 0;
      default:
        return true;
    }
  });
}

/** Of the sheets that somebody has chosen, those that can be made here; the form where none of them can. */
export function sheetsToMake(
  checked: Checked,
  chosen: readonly SummaryRole[]
): readonly SummaryRole[] {
  const possible = offeredSheets(checked).filter((role) => chosen.includes(role));
  return possible.length === 0 ? ['summary:form'] : possible;
}
