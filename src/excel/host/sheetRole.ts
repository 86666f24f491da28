/**
 * The mark of a sheet of ours: a hidden defined name of that sheet, so that it travels with the file and survives a
 * renamed tab. Available since ExcelApi 1.4, unlike custom properties.
 */
export const ROLE_NAME = 'KPI_ROLE';

/** `summary:form` → `="summary:form"` */
export function roleFormula(role: string): string {
  return `="${role}"`;
}

/** The role in a mark's formula; null for anything that is not such a formula. */
export function roleOf(formula: unknown): string | null {
  return typeof formula === 'string' ? (/^="([a-z:]+)"$/.exec(formula)?.[1] ?? null) : null;
}
