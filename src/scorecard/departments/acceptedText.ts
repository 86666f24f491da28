import { textOf } from '../../tables';
import type { ComparedFile, ValueState } from './compareFile';
import { valueKey } from './collection';

/** Of values that the workbook has from the file, be it since now or since it was collected before. */
const ACCEPTED: ReadonlySet<ValueState> = new Set(['new', 'changed', 'same']);

/**
 * What was accepted of a file, as one text that is the same wherever its rows stand; blank where nothing was. Its fingerprint
 * is kept beside that of the file (design.md §7), so that both can be told apart afterwards.
 */
export function acceptedText({ values }: Pick<ComparedFile, 'values'>): string {
  const lines = values
    .filter(({ state }) => ACCEPTED.has(state))
    .map(({ unit, code, period, field, is }) =>
      JSON.stringify([valueKey(unit, code), period, field, textOf(is)])
    );
  return lines.sort().join('\n');
}
