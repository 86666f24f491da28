import { textOf } from '../../tables';
import { valueKey } from './collection';
import type { CollectedValue, ComparedFile } from './compareFile';

/** What a person has decided of the values that came (design.md §7). */
export interface Choice {
  /** Values that are not taken, by `choiceKey`. */
  readonly without: ReadonlySet<string>;
  /** Of values in conflict, the text (`textOf`) of the one that holds, whichever files say it, by `choiceKey`; none is taken of those that are not here. */
  readonly picked: ReadonlyMap<string, string>;
}

/** Everything that is new or changed is taken, and nothing that is in conflict. */
export const ALL_VALUES: Choice = { without: new Set(), picked: new Map() };

/** What a value is of: one column of one indicator in one period. */
export const choiceKey = ({
  unit,
  code,
  period,
  field,
}: Pick<CollectedValue, 'unit' | 'code' | 'period' | 'field'>): string =>
  `${valueKey(unit, code)}${period} ${field}`;

/** The files as somebody has decided: values that are not wanted are not taken, and of a conflict the value that was picked, which decides for all files. */
export function decided(
  files: readonly ComparedFile[],
  { without, picked }: Choice
): readonly ComparedFile[] {
  if (without.size === 0 && picked.size === 0) return files;
  const isPicked = (value: CollectedValue): boolean =>
    value.state === 'conflict' && picked.get(choiceKey(value)) === textOf(value.is);
  const holding = new Set(files.flatMap(({ values }) => values.filter(isPicked).map(choiceKey)));
  const taken = new Set<string>();
  return files.map((file) => {
    const settledNow = new Set<CollectedValue['at']>();
    const values = file.values.map((value): CollectedValue => {
      const key = choiceKey(value);
      if (value.state === 'conflict' && holding.has(key)) {
        settledNow.add(value.at);
        if (!isPicked(value)) return { ...value, state: 'not chosen' };
        if (taken.has(key)) return { ...value, state: 'same', was: value.is };
        taken.add(key);
        return { ...value, state: stateOf(value) };
      }
      const isTaken = value.state === 'new' || value.state === 'changed';
      return isTaken && without.has(key) ? { ...value, state: 'not chosen' } : value;
    });
    const problems = file.problems.filter(
      ({ code, at }) => !ASKED.has(code) || at === null || !settledNow.has(at)
    );
    return { ...file, values, problems };
  });
}

/** Problems of values that somebody has to decide on. */
const ASKED: ReadonlySet<string> = new Set(['conflict', 'ofAllPeriods']);

function stateOf({ was, is }: CollectedValue): CollectedValue['state'] {
  if (was === null) return 'new';
  return textOf(was) === textOf(is) ? 'same' : 'changed';
}
