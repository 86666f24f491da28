import { isExcelError } from '../../cells/text';
import { doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import { lineText } from '../formGrid';
import type { ImportedRow, Proposed, RowRole } from '../formModel';

/** The rows of the form, each with what it would become. */
export function importedRows(walk: Walk, drafts: readonly Draft[]): readonly ImportedRow[] {
  const byRow = new Map<number, Draft[]>();
  for (const draft of drafts) byRow.set(draft.row, [...(byRow.get(draft.row) ?? []), draft]);
  return walk.grid.cells.flatMap((line, row) => {
    const cells = line.map(lineText);
    const own = byRow.get(row) ?? [];
    const doubts = [...(walk.rowDoubts.get(row) ?? [])];
    const role = walk.roles.get(row) ?? 'ignored';
    line.forEach((cell, column) => {
      const known = own.some((draft) => draft.doubts.some((each) => each.column === column));
      if (isExcelError(cell.value) && !known && role !== 'ignored') {
        doubts.push(doubt('excelError', row, column, lineText(cell)));
      }
    });
    if (own.length === 0) return [{ id: String(row), row, role, cells, proposed: null, doubts }];
    return own.map((draft, i) => {
      const forced = i === 0 ? undefined : walk.corrections.rows?.get(draft.id);
      const whole = draft.partOf === null ? 'indicator' : 'part';
      const said: RowRole = forced ?? (role === 'ignored' ? role : whole);
      return {
        id: draft.id,
        row,
        role: said,
        cells,
        proposed: said === 'indicator' || said === 'part' ? proposedOf(draft) : null,
        doubts: i === 0 ? [...doubts, ...draft.doubts] : draft.doubts,
      };
    });
  });
}

function proposedOf(draft: Draft): Proposed {
  return {
    code: draft.code ?? '',
    partOf: draft.partOf,
    name: draft.name.trim(),
    group: draft.group?.text ?? null,
    unit: draft.unit,
    unitOfMeasure: draft.unitOfMeasure,
    kind: draft.kind,
    period: draft.period,
    levels: draft.levels,
    target: draft.target,
    curve: draft.curve,
    weight: draft.weight,
    supervisor: draft.supervisor,
    dataKeeper: draft.dataKeeper,
    formula: draft.formula,
    evidence: draft.evidence,
    note: draft.note,
    results: draft.results,
  };
}
