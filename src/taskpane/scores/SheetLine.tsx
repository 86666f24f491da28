import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import type { SheetState } from '../state/stepStates';
import { useText } from '../words/text';
import { scoresWords } from './scoresWords';

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
  const { t, language } = useText();
  const words = scoresWords[language];
  const again = (
    <Button small busy={busy} onClick={onScore}>
      {sheet === 'open' ? words.writeScores : words.scoreAgain}
    </Button>
  );
  const show = sheet !== 'open' && (
    <Button small onClick={onShowSheet}>
      {words.showScores}
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
