import { makeStyles, tokens } from '@fluentui/react-components';
import { summaryOf, type SummaryRole } from '../../scorecard';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Tick } from '../ui/Tick';
import type { SheetState } from '../state/stepStates';
import { useText } from '../words/text';
import { sheetsWords } from './sheetsWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  state: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineStart: '26px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export type SheetTickProps = {
  readonly role: SummaryRole;
  /** No score is made of anything in the workbook. */
  readonly targetsOnly: boolean;
  readonly state: SheetState;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onShow: () => void;
};

/** One kind of sheet: whether to make it, and the one that is there. */
export function SheetTick(props: SheetTickProps) {
  const { role, targetsOnly, state, chosen, onChoose, onShow } = props;
  const styles = useStyles();
  const { language } = useText();
  const words = sheetsWords[language];
  const { name, hint } = summaryOf(role, language);
  return (
    <li className={styles.root}>
      <Tick
        label={name}
        hint={(targetsOnly ? words.ofTargets[role] : undefined) ?? hint}
        checked={chosen}
        onChange={onChoose}
      />
      {state !== 'open' && (
        <Button small aria-label={words.showSheet(name)} onClick={onShow}>
          {words.show}
        </Button>
      )}
      {state !== 'open' && (
        <span className={styles.state}>
          <Icon of={state === 'done' ? 'check' : 'again'} />
          {words.sheetState[state]}
        </span>
      )}
    </li>
  );
}
