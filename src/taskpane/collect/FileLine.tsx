import type { CollectedValue, ComparedFile } from '../../scorecard';
import { a1 } from '../../tables';
import { useText } from '../words/text';
import { ChosenFile } from './ChosenFile';
import { useCollectWords } from './collectWords';
import type { CollectTools } from './collectTools';

/** Problems of a file that are shown one by one. */
const SHOWN = 6;

export type FileLineProps = {
  readonly file: ComparedFile;
  /** Values that cannot be taken, of which no choice is offered. */
  readonly placeless: ReadonlySet<CollectedValue>;
  readonly words: ReturnType<CollectTools['collectingWordsIn']>;
  readonly busy: boolean;
  readonly onLeaveOut: () => void;
};

/** One file: whose it is, how much of it came, and what was refused and why. */
export function FileLine({ file, placeless, words, busy, onLeaveOut }: FileLineProps) {
  const t = useCollectWords();
  const { number } = useText();
  const n = (count: number): string => number(count, 0);
  const { units, expected, received, values, problems } = file;
  const [only = null, ...others] = units;
  const counts = Object.entries(words.states).flatMap(([state, said]) => {
    const count = values.filter((value) => value.state === state).length;
    return count === 0 || state === 'blank' ? [] : [`${said} ${n(count)}`];
  });
  const facts = [
    others.length > 0 ? t.severalUnits(n(units.length)) : only,
    expected === 0 ? null : t.received(n(received), n(expected)),
    ...counts,
  ].filter((fact) => fact !== null);
  const inConflict = values.filter(({ state }) => state === 'conflict');
  const offered = new Set(inConflict.filter((value) => !placeless.has(value)).map(({ at }) => at));
  const shown = problems.slice(0, SHOWN).map(({ at, code, about }) => {
    const place = at === null ? '' : `${at.sheet}!${a1(at.row, at.column)} `;
    if (code === 'conflict' && at !== null && offered.has(at)) return place + t.inConflict(about);
    // Its one cell for all periods is there: only a formula keeps it from being offered.
    const isKept = code === 'ofAllPeriods' && at !== null && !offered.has(at);
    return place + words.problems[isKept ? 'formula' : code](about);
  });
  const more = problems.length - shown.length;
  return (
    <ChosenFile
      name={file.file}
      facts={facts}
      problems={more > 0 ? [...shown, t.moreProblems(n(more))] : shown}
      leaveOut={{ says: t.leaveOut, label: t.leaveOutFile(file.file), busy, onClick: onLeaveOut }}
    />
  );
}
