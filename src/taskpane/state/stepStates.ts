import type { OwnSheet } from '../../excel/door';
import { sameTables } from './sameTables';
import { sameScope } from './shownScores';
import { isUnfilled } from './unfilled';
import type { Run } from './run';
import type { PaneState, Step } from './state';

/** `earlier`: made before the pane was opened, so that nobody knows whether it still holds. */
export type SheetState = 'open' | 'done' | 'stale' | 'earlier';

/** `errors`: done as far as it can be, but without what has errors; `nothing`: there is nothing to do yet. */
export type StepState = SheetState | 'errors' | 'nothing';

/** What decides whether a sheet is what the next run would make. */
export type Wanted = Pick<Run, 'period' | 'unit' | 'writes' | 'language'>;

/** How far each step is, by what the newest reading of the workbook says. */
export function stepStates(state: PaneState, run: Wanted): Readonly<Record<Step, StepState>> {
  const { overview, outOfDate, checked, made } = state;
  const summaries = [...(overview?.own ?? []), ...made.keys()].filter(isSummary);
  const errors = errorsIn(state) > 0;
  const score = stateOf(state, ['scores'], run);
  const unfilled = overview !== null && isUnfilled(overview);
  return {
    check: outOfDate
      ? 'stale'
      : errors
        ? 'errors'
        : unfilled
          ? 'nothing'
          : checked
            ? 'done'
            : 'open',
    score: score === 'done' && errors ? 'errors' : score,
    summarise: stateOf(state, summaries, run),
  };
}

/** How many errors there are, beside that there is nothing to score yet. */
export function errorsIn({ overview }: PaneState): number {
  const problems = overview?.problems ?? [];
  return problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'noIndicatorTable'
  ).length;
}

/** The least certain of several sheets. */
function stateOf(state: PaneState, roles: readonly OwnSheet[], run: Wanted): SheetState {
  const all = new Set(roles.map((role) => sheetState(state, role, run)));
  return (['stale', 'earlier', 'done'] as const).find((each) => all.has(each)) ?? 'open';
}

/** How one sheet of the add-in's stands to the workbook as it is now, and to what the next run is asked for. */
export function sheetState(state: PaneState, role: OwnSheet, run: Wanted): SheetState {
  const { made, overview, outOfDate, frozen } = state;
  const known = made.get(role);
  // What was made since the newest reading is not in it yet; after that, somebody has deleted it.
  if (overview === null || !(overview.own.has(role) || known?.tables === overview.tables)) {
    return 'open';
  }
  if (known === undefined) return 'earlier';
  const { options, tables, follows } = known;
  const { period } = overview.scorecard;
  if (outOfDate || !sameScope(options, run, period)) return 'stale';
  if (options.language !== run.language) return 'stale';
  if (role === 'scores' && options.writes !== run.writes) return 'stale';
  if (sameTables(tables, overview.tables)) return 'done';
  return frozen === null && follows?.(overview) ? 'done' : 'stale';
}

export function isSummary(role: string): role is Extract<OwnSheet, `summary:${string}`> {
  return role.startsWith('summary:');
}
