import type { OwnSheet } from '../../excel/door';
import type { PaneState, Step } from './state';

/** `earlier`: made before the pane was opened, so that nobody knows whether it still holds. */
export type StepState = 'open' | 'done' | 'stale' | 'earlier';

/** How far each step is. */
export function stepStates(state: PaneState): Readonly<Record<Step, StepState>> {
  const summaries = [...(state.overview?.own ?? []), ...state.written.keys()].filter(isSummary);
  return {
    check: state.checked ? 'done' : state.outOfDate ? 'stale' : 'open',
    score: stateOf(state, ['scores']),
    summarise: stateOf(state, summaries),
  };
}

/** The least certain of several sheets. */
function stateOf(state: PaneState, roles: readonly OwnSheet[]): StepState {
  const all = new Set(roles.map((role) => sheetState(state, role)));
  return (['stale', 'earlier', 'done'] as const).find((each) => all.has(each)) ?? 'open';
}

/** How one sheet of the add-in's stands to the workbook as it is now. */
export function sheetState({ written, overview }: PaneState, role: OwnSheet): StepState {
  const known = written.get(role);
  if (known !== undefined) return known === 'current' ? 'done' : 'stale';
  return overview?.own.has(role) ? 'earlier' : 'open';
}

export function isSummary(role: string): role is Extract<OwnSheet, `summary:${string}`> {
  return role.startsWith('summary:');
}
