import { sameTextKey } from '../../../tables';

/** Table of the sheet of exceptions; its last column is the user's. */
export const ACTIONS_TABLE = 'KpiActions';

/** Of an indicator of a unit, however their names are typed. */
export function decisionKey(unit: string | null, code: string): string {
  return `${sameTextKey(unit ?? '')}\n${sameTextKey(code)}`;
}
