import type { Checked } from '../../excel/door';

/** Whether the tables are there and nobody has filled them in: there is nothing to check or score, and nothing is wrong. */
export function isUnfilled({ tables, problems }: Checked): boolean {
  return tables.indicators.length === 0 && !problems.some(({ severity }) => severity === 'error');
}
