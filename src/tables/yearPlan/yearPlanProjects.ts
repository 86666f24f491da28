import type { Cell } from '../../engine';
import type { Problem } from '../problems/problem';
import type { CellAddress, Sourced } from '../snapshot';
import { sameTextKey } from '../cells/text';
import type { RowOf } from '../columns/column';
import type { COLUMNS } from '../columns/columns';
import { YEAR_COLUMNS } from '../columns/planColumns';
import type { Budgets, PlanProject, PlanStatement, PrintedTotal } from './yearPlanModel';

/** One worksheet row of a plan, with what its cells say. */
export interface PlanLine {
  readonly row: RowOf<(typeof COLUMNS)['plan']>;
  readonly total: boolean;
  readonly targets: ReadonlyMap<number, Cell>;
  readonly budgets: Budgets;
  /** Address of a cell of the row by column key. */
  readonly at: (key: string) => CellAddress;
}

interface Draft extends PlanProject {
  readonly statements: PlanStatement[];
  readonly budgets: Map<number, Sourced<number>>;
  readonly sharedAt: CellAddress;
}

/**
 * Makes projects of the rows: rows with the same project are one, its budget counts once however many rows repeat it,
 * and a project that shares another's budget is tied to that one.
 */
export function collectProjects(lines: readonly PlanLine[]): {
  readonly projects: readonly PlanProject[];
  readonly printed: readonly PrintedTotal[];
  readonly problems: readonly Problem[];
} {
  const drafts = new Map<string, Draft>();
  const printed: PrintedTotal[] = [];
  const problems: Problem[] = [];
  let last: Draft | null = null;
  let dimension: string | null = null;
  for (const line of lines) {
    const { row, at } = line;
    if (line.total) {
      printed.push({ dimension: row.dimension, budgets: line.budgets, at: at('project') });
      continue;
    }
    dimension = row.dimension ?? dimension;
    if (row.project !== null || row.projectCode !== null) {
      const key = sameTextKey(row.projectCode ?? `${dimension ?? ''}\n${row.project ?? ''}`);
      last = drafts.get(key) ?? draftOf(line, dimension);
      drafts.set(key, last);
    }
    if (last === null) problems.push({ severity: 'error', at: at('project'), code: 'noProject' });
    else problems.push(...addLine(last, line));
  }
  const tied = tieBudgets([...drafts.values()]);
  return { projects: tied.projects, printed, problems: [...problems, ...tied.problems] };
}

function draftOf({ row, at }: PlanLine, dimension: string | null): Draft {
  return {
    dimension,
    code: row.projectCode,
    name: row.project ?? row.projectCode ?? '',
    statements: [],
    budgets: new Map(),
    sharedWith: row.shared,
    at: at('project'),
    sharedAt: at('shared'),
  };
}

function addLine(draft: Draft, { row, targets, budgets, at }: PlanLine): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [year, budget] of budgets) {
    const before = draft.budgets.get(year);
    if (before === undefined) draft.budgets.set(year, budget);
    else if (before.value !== budget.value) {
      const column = YEAR_COLUMNS.budget(year).en;
      const facts = { code: 'projectRows', project: draft.name, column } as const;
      problems.push({ severity: 'error', at: budget.at, ...facts });
    }
  }
  const text = row.statement ?? row.code;
  if (text !== null) {
    const { code, unit, unitOfMeasure, baseYear, baseValue, kind } = row;
    draft.statements.push({
      code,
      text,
      kind: kind === 'total' ? null : kind,
      unit,
      unitOfMeasure,
      baseYear,
      baseValue,
      targets,
      at: at('statement'),
    });
  }
  return problems;
}

/** Names the project that holds the money; one that is not there, or shares in turn, is reported and nothing is counted. */
function tieBudgets(drafts: readonly Draft[]): {
  readonly projects: readonly PlanProject[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const holders = drafts.filter(({ sharedWith }) => sharedWith === null);
  const projects = drafts.map(({ sharedAt, ...draft }): PlanProject => {
    const { sharedWith: text, name } = draft;
    if (text === null) return draft;
    const key = sameTextKey(text);
    const holder =
      holders.find(({ code }) => code !== null && sameTextKey(code) === key) ??
      holders.find((each) => sameTextKey(each.name) === key);
    if (holder === undefined) {
      problems.push({ severity: 'error', at: sharedAt, code: 'sharedBudget', project: name, text });
    }
    return { ...draft, sharedWith: holder?.name ?? text };
  });
  return { projects, problems };
}
