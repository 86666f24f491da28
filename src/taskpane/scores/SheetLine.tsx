import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import type { SheetState } from '../state/stepStates';
import { useText } from '../words/text';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

export type SheetLineProps = {
  readonly sheet: SheetState;
  readonly busy: boolean;
  readonly onScore: () => void;
  readonly onShowSheet: () => void;
};

/** Whether these scores are written, and the ways to write or to see them. */
export function SheetLine({ sheet, busy, onScore, onShowSheet }: SheetLineProps) {
  const styles = useStyles();
  const { t } = useText();
  const again = (
    <Button small busy={busy} onClick={onScore}>
      {sheet === 'open' ? t.writeScores : t.scoreAgain}
    </Button>
  );
  const show = sheet !== 'open' && (
    <Button small onClick={onShowSheet}>
      {t.showScores}
    </Button>
  );
  return (
    <>
      {sheet === 'stale' && <Message intent="warning">{t.scoresSheet.stale}</Message>}
      {(sheet === 'open' || sheet === 'earlier') && (
        <p className={styles.text}>{t.scoresSheet[sheet]}</p>
      )}
      <div className={styles.root}>
        {sheet !== 'done' && again}
        {show}
      </div>
    </>
  );
}
