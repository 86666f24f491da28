import { makeStyles, tokens } from '@fluentui/react-components';
import { hasTargetsOnly, offeredSummaries, type SummaryRole } from '../../scorecard';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import type { Checked, Freezing, Frozen, OwnSheet } from '../../excel/door';
import type { SheetState } from '../state/stepStates';
import { useText } from '../words/text';
import { FreezePanel } from './FreezePanel';
import { NotOffered } from './NotOffered';
import { SheetTick } from './SheetTick';
import { sheetsWords } from './sheetsWords';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  make: { alignSelf: 'flex-start' },
  text: { margin: 0 },
  more: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export type SheetsViewProps = {
  readonly checked: Checked;
  readonly stateOf: (role: OwnSheet) => SheetState;
  /** Sheets that the next run makes. */
  readonly chosen: readonly SummaryRole[];
  readonly turn: number;
  readonly busy: boolean;
  readonly onChoose: (sheets: readonly SummaryRole[]) => void;
  readonly onMake: () => void;
  readonly onKeep: () => void;
  /** What was turned into values and can be put back. */
  readonly frozen: Frozen | null;
  readonly onCount: () => Promise<Freezing | null>;
  readonly onFreeze: () => void;
  readonly onUnfreeze: (frozen: Frozen) => void;
  readonly onEnterAgain: () => void;
  readonly onShow: (role: OwnSheet) => void;
};

/** The sheets for the meeting: which ones to make, how they stand, and what to do before they are handed out. */
export function SheetsView(props: SheetsViewProps) {
  const { checked, stateOf, chosen, turn, busy, onChoose, onMake, onKeep, onShow } = props;
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, language } = useText();
  const words = sheetsWords[language];
  const offered = offeredSummaries(checked);
  const targetsOnly = hasTargetsOnly(checked.scorecard.units);
  const all = offered.every((role) => chosen.includes(role));
  const hasSnapshot = stateOf('snapshot') !== 'open';
  return (
    <section aria-labelledby="sheets" className={styles.root}>
      <Heading id="sheets" turn={turn}>
        {words.title}
      </Heading>
      <p className={styles.text}>
        <Whole>{words.hint}</Whole>
      </p>
      {offered.length > 0 && (
        <Button small className={styles.make} onClick={() => onChoose(all ? [] : offered)}>
          {all ? words.none : words.all}
        </Button>
      )}
      <ul className={styles.list}>
        {offered.map((role) => (
          <SheetTick
            key={role}
            role={role}
            targetsOnly={targetsOnly}
            state={stateOf(role)}
            chosen={chosen.includes(role)}
            onChoose={(yes) =>
              onChoose(offered.filter((each) => (each === role ? yes : chosen.includes(each))))
            }
            onShow={() => onShow(role)}
          />
        ))}
      </ul>
      <NotOffered checked={checked} />
      <Button
        look="primary"
        busy={busy || chosen.length === 0}
        className={styles.make}
        onClick={onMake}
      >
        {words.makeSheets(chosen.length)}
      </Button>
      <div className={styles.more}>
        <h3 className={heading.small}>{words.keepTitle}</h3>
        <p className={styles.text}>
          <Whole>{words.keepHint}</Whole>
        </p>
        <Button busy={busy} onClick={onKeep}>
          {words.keep}
        </Button>
        {hasSnapshot && (
          <Button small onClick={() => onShow('snapshot')}>
            {words.showKept}
          </Button>
        )}
      </div>
      <div className={styles.more}>
        <h3 className={heading.small}>{words.freezeTitle}</h3>
        <p className={styles.text}>
          <Whole>{words.freezeHint}</Whole>
        </p>
        <FreezePanel
          busy={busy}
          frozen={props.frozen}
          onCount={props.onCount}
          onFreeze={props.onFreeze}
          onUnfreeze={props.onUnfreeze}
        />
      </div>
      {checked.functions && (
        <div className={styles.more}>
          <h3 className={heading.small}>{words.enterAgainTitle}</h3>
          <p className={styles.text}>
            <Whole>{words.enterAgainHint}</Whole>
          </p>
          <Button busy={busy} onClick={props.onEnterAgain}>
            {t.enterAgain}
          </Button>
        </div>
      )}
    </section>
  );
}
