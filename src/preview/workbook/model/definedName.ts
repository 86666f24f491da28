/** A defined name. Print areas and print titles are not here but in `Sheet.page`. */
export interface DefinedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null = the whole workbook. */
  readonly scope: string | null;
  /** Begins with "=": `=KPI!$A$1:$C$9`, `="scores"`. */
  readonly formula: string;
  readonly hidden: boolean;
}
