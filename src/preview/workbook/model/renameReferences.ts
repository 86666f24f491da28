import type { Chart } from './chart';
import type { DefinedName } from './definedName';
import type { Grid } from './grid';
import { quoteSheetName } from './names';

/** What refers to sheets by their names. */
interface Referring {
  readonly sheets: readonly { readonly grid: Grid; readonly charts: Chart[] }[];
  readonly names: DefinedName[];
}

/** Puts a sheet's new name into every formula and defined name that refers to it. */
export function renameReferences(workbook: Referring, from: string, to: string): void {
  const spelled = quoteSheetName(to);
  for (const { grid } of workbook.sheets) {
    for (const { row, column, formula } of grid.formulas()) {
      const renamed = renameSheetIn(formula, from, spelled);
      if (renamed !== formula) grid.setFormula(row, column, renamed);
    }
  }
  for (const { charts } of workbook.sheets) {
    charts.forEach((chart, i) => {
      const series = chart.series.map((each) => ({
        ...each,
        values: renameSheetIn(each.values, from, spelled),
        categories: each.categories && renameSheetIn(each.categories, from, spelled),
      }));
      if (JSON.stringify(series) !== JSON.stringify(chart.series)) charts[i] = { ...chart, series };
    });
  }
  workbook.names.forEach((name, i) => {
    const formula = renameSheetIn(name.formula, from, spelled);
    if (formula !== name.formula) workbook.names[i] = { ...name, formula };
  });
}

/** Puts a sheet's new name (as formulas spell it) into the references of a formula. */
function renameSheetIn(formula: string, from: string, to: string): string {
  const spelled = from.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|'${spelled}'!|(?<![\\p{L}\\p{M}\\p{N}_.'\\]])${spelled}!`,
    'giu'
  );
  return formula.replace(pattern, (found) => (found.startsWith('"') ? found : `${to}!`));
}
