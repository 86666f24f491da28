import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { Button } from '../ui/Button';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    lineHeight: 1.6,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // A count stays beside what it counts.
  fact: { display: 'inline-block' },
  problems: {
    gridColumn: '1 / -1',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Looks of a list of files. */
export const useFileListStyle = (): string => useStyles().list;

export type ChosenFileProps = {
  readonly name: string;
  readonly facts: readonly string[];
  readonly problems: readonly string[];
  /** The button that takes the file away; null where it has to stay. */
  readonly leaveOut: {
    readonly says: string;
    readonly label: string;
    readonly busy: boolean;
    readonly onClick: () => void;
  } | null;
};

/** A file that was chosen: what is known of it, and what is wrong with it. */
export function ChosenFile({ name, facts, problems, leaveOut }: ChosenFileProps) {
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <div>
        <div className={styles.name}>{name}</div>
        <div className={styles.small}>
          {facts.map((fact, i) => (
            <Fragment key={fact}>
              {i > 0 && ' · '}
              <span className={styles.fact}>{fact}</span>
            </Fragment>
          ))}
        </div>
      </div>
      {leaveOut !== null && (
        <Button
          small
          look="subtle"
          busy={leaveOut.busy}
          aria-label={leaveOut.label}
          onClick={leaveOut.onClick}
        >
          {leaveOut.says}
        </Button>
      )}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem, i) => (
            <li key={i}>
              <Whole>{problem}</Whole>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
