import type { Problem, Snapshot } from '../../tables';
import type { SheetPlan, SheetRole, WritePlan } from './plan';

/** Rows of a worksheet. */
const LAST_ROW = 1_048_576;

/**
 * What stands in the way of a plan, to be asked before anything is written: a sheet of the user's that has the name, a
 * table name in use elsewhere, a protected sheet of ours, more rows than a sheet has. Empty: the plan can be carried out.
 */
export function checkTargets(snapshot: Snapshot, plan: WritePlan): readonly Problem[] {
  return plan.sheets.flatMap((sheet) => checkSheet(snapshot, sheet));
}

function checkSheet(snapshot: Snapshot, plan: SheetPlan): readonly Problem[] {
  const problems: Problem[] = [];
  const at = { sheet: plan.name, row: 0, column: 0 };
  const existing = snapshot.sheets.find((sheet) => sameName(sheet.name, plan.name));
  const ours = plan.mode === 'replace' && existing?.role === plan.role;
  if (existing !== undefined && !ours) {
    const place = { ...at, sheet: existing.name };
    problems.push({ severity: 'error', at: place, code: 'sheetTaken', sheet: existing.name });
  } else if (existing?.protected === true) {
    const place = { ...at, sheet: existing.name };
    problems.push({ severity: 'error', at: place, code: 'sheetProtected', sheet: existing.name });
  }
  for (const { name } of plan.tables) {
    for (const table of snapshot.tables) {
      if (table.name === null || !sameName(table.name, name)) continue;
      if (ours && sameName(table.sheet, plan.name)) continue;
      const place = { sheet: table.sheet, row: table.top, column: table.left };
      problems.push({
        severity: 'error',
        at: place,
        code: 'tableTaken',
        table: table.name,
        sheet: table.sheet,
      });
    }
  }
  const rows = Math.max(0, ...plan.blocks.map((block) => block.row + block.cells.length));
  if (rows > LAST_ROW) {
    problems.push({ severity: 'error', at: null, code: 'tooManyRows', sheet: plan.name, rows });
  }
  return problems;
}

/** Excel does not tell names apart by letter case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Name of the add-in's own sheet of a role, also after the user has renamed it; else the name it will get. A copy that the
 * user has made of it (an archive of last quarter, say) carries the same mark and must not be taken for it: the original
 * has the tables, or the name that it was given.
 */
export function ownSheetName(snapshot: Snapshot, role: SheetRole, name: string): string {
  const own = snapshot.sheets.filter((sheet) => sheet.role === role).map((sheet) => sheet.name);
  const home = snapshot.tables.find((table) => table.name === 'KpiScores')?.sheet;
  return (
    own.find((candidate) => role === 'scores' && candidate === home) ??
    own.find((candidate) => candidate === name) ??
    originalOf(own) ??
    name
  );
}

/** Of sheets with the same mark, the first that is not called like a copy, `Scores (2)`. */
export function originalOf(names: readonly string[]): string | undefined {
  return names.find((name) => !/\(\d+\)$/.test(name)) ?? names[0];
}
