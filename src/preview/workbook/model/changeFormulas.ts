import type { Chart } from './chart';
import type { ConditionalFormat } from './conditionalFormat';
import type { DefinedName } from './definedName';
import type { Grid } from './grid';
import type { Validation } from './validation';

/** Where formulas stand on a sheet. */
interface Home {
  readonly id: string;
  readonly grid: Grid;
  readonly charts: Chart[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly validations: Validation[];
}

/**
 * Changes every formula of a workbook: of cells, charts, conditional formats, validations and defined names.
 *
 * @param change - `home`: the sheet on which the formula stands; null for a name of the whole workbook
 */
export function changeFormulas<S extends Home>(
  workbook: { readonly sheets: readonly S[]; readonly names: DefinedName[] },
  change: (formula: string, home: S | null) => string
): void {
  for (const sheet of workbook.sheets) {
    sheet.grid.eachFormula((formula, row, column) => {
      const now = change(formula, sheet);
      if (now !== formula) sheet.grid.setFormula(row, column, now);
    });
    sheet.charts.forEach((chart, i) => {
      const series = chart.series.map((each) => ({
        ...each,
        values: change(each.values, sheet),
        categories: each.categories && change(each.categories, sheet),
      }));
      if (JSON.stringify(series) !== JSON.stringify(chart.series)) {
        sheet.charts[i] = { ...chart, series };
      }
    });
    sheet.conditionalFormats.forEach((format, i) => {
      const formulas = format.formulas.map((formula) => change(formula, sheet));
      if (formulas.join() !== format.formulas.join()) {
        sheet.conditionalFormats[i] = { ...format, formulas };
      }
    });
    sheet.validations.forEach((validation, i) => {
      const formulas = validation.formulas.map((formula) => change(formula, sheet));
      if (formulas.join() !== validation.formulas.join()) {
        sheet.validations[i] = { ...validation, formulas };
      }
    });
  }
  workbook.names.forEach((name, i) => {
    const home = workbook.sheets.find(({ id }) => id === name.scope) ?? null;
    const formula = change(name.formula, home);
    if (formula !== name.formula) workbook.names[i] = { ...name, formula };
  });
}
