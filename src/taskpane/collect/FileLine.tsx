import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedFile } from '../../scorecard';
import { a1 } from '../../tables';
import { Button } from '../ui/Button';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import type { CollectTools } from './collectTools';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    lineHeight: 1.6,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problems: {
    gridColumn: '1 / -1',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Problems of a file that are shown one by one. */
const SHOWN = 6;

export type FileLineProps = {
  readonly file: ComparedFile;
  readonly words: ReturnType<CollectTools['collectingWordsIn']>;
  readonly busy: boolean;
  readonly onLeaveOut: () => void;
};

/** One file: whose it is, how much of it came, and what was refused and why. */
export function FileLine({ file, words, busy, onLeaveOut }: FileLineProps) {
  const styles = useStyles();
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
  return (
    <li className={styles.root}>
      <div>
        <div className={styles.name}>{file.file}</div>
        <div className={styles.small}>{facts.join(' · ')}</div>
      </div>
      <Button
        small
        look="subtle"
        busy={busy}
        aria-label={t.leaveOutFile(file.file)}
        onClick={onLeaveOut}
      >
        {t.leaveOut}
      </Button>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.slice(0, SHOWN).map(({ at, code, about }, i) => (
            <li key={i}>
              {at === null ? '' : `${at.sheet}!${a1(at.row, at.column)} `}
              {words.problems[code](about)}
            </li>
          ))}
          {problems.length > SHOWN && <li>{t.moreProblems(n(problems.length - SHOWN))}</li>}
        </ul>
      )}
    </li>
  );
}
