import type { CellValue } from '../../../src/engine';
import type { Snapshot } from '../../../src/tables';

/** The same workbook with these rows in its table of settings. */
export const withSettings =
  (...rows: readonly (readonly CellValue[])[]) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    tables: snapshot.tables.map((one) => {
      if (one.name !== 'KpiSettings') return one;
      const kept = one.rows.filter(([name]) => !rows.some(([own]) => own === name));
      return { ...one, rows: [...rows, ...kept], formats: null };
    }),
  });
