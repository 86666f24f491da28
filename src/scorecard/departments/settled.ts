import { textOf } from '../../tables';
import { choiceKey } from './choice';
import type { CollectedValue, ComparedFile } from './compareFile';
import type { AcceptedPlan } from './planAccepted';

/** States of values that would be taken if there were but one. */
const TAKEN: ReadonlySet<string> = new Set(['new', 'same', 'changed']);

/**
 * The files with what they say together (design.md §7): values of one indicator, period and column that differ are in conflict, and
 * none of them is taken; a value that an earlier file has said already is the same.
 */
export function settled(files: readonly ComparedFile[]): readonly ComparedFile[] {
  const said = new Map<string, Set<string>>();
  for (const value of files.flatMap(({ values }) => values)) {
    if (!TAKEN.has(value.state)) continue;
    const key = choiceKey(value);
    said.set(key, (said.get(key) ?? new Set()).add(textOf(value.is)));
  }
  const told = new Set<string>();
  return files.map((file) => {
    const values = file.values.map((value): CollectedValue => {
      if (!TAKEN.has(value.state)) return value;
      const key = choiceKey(value);
      if ((said.get(key)?.size ?? 0) > 1) return { ...value, state: 'conflict' };
      if (value.state === 'same' || !told.has(key)) {
        told.add(key);
        return value;
      }
      return { ...value, state: 'same', was: value.is };
    });
    // One that is to be decided whatever others say has its own sentence.
    const conflicts = values.filter(
      ({ state }, i) => state === 'conflict' && file.values[i]?.state !== 'conflict'
    );
    return {
      ...file,
      values,
      problems: [
        ...file.problems,
        ...conflicts.map(({ at, code }) => ({
          ...({ severity: 'error', code: 'conflict', at, about: code } as const),
        })),
      ],
    };
  });
}

/** Values to write, each once. */
export function accepted(files: readonly ComparedFile[]): readonly CollectedValue[] {
  return files
    .flatMap(({ values }) => values)
    .filter(({ state }) => state === 'new' || state === 'changed');
}

/** The files with the values that found no place, which are refused as well. */
export function withLeft(
  files: readonly ComparedFile[],
  left: AcceptedPlan['left']
): readonly ComparedFile[] {
  if (left.length === 0) return files;
  return files.map((file) => {
    const own = left.filter(({ value }) => file.values.includes(value));
    return {
      ...file,
      problems: [
        ...file.problems,
        ...own.map(({ value: { at, code }, why }) => ({
          ...({ severity: 'error', code: why, at, about: code } as const),
        })),
      ],
    };
  });
}
