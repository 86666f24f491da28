import { makeStyles, tokens } from '@fluentui/react-components';
import { ChooseFiles } from '../collect/ChooseFiles';
import { BackButton } from '../ui/BackButton';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { useText } from '../words/text';
import { HistoryChanges } from './HistoryChanges';
import { HistoryNews } from './HistoryNews';
import { HistorySources } from './HistorySources';
import { HistoryTotals } from './HistoryTotals';
import { useHistoryWords } from './historyPaneWords';
import { useHistory } from './useHistory';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  text: { margin: 0, lineHeight: 1.6 },
  write: { alignSelf: 'flex-start' },
});

export type HistoryViewProps = {
  readonly onClose: () => void;
  /** The sheet was written: the workbook should be read again. */
  readonly onWritten: () => void;
};

/** Scores of this workbook and of those of other years together: looked at, and written as a sheet. */
export function HistoryView({ onClose, onWritten }: HistoryViewProps) {
  const styles = useStyles();
  const t = useHistoryWords();
  const { number } = useText();
  const [work, look, actions] = useHistory(onWritten);
  const busy = work.is === 'reading' || work.is === 'looking' || work.is === 'writing';
  return (
    <section aria-labelledby="history" className={styles.root}>
      <BackButton onClick={onClose}>{t.back}</BackButton>
      <Heading id="history" turn={1}>
        {t.title}
      </Heading>
      <p className={styles.text}>
        <Whole>{t.intro}</Whole>
      </p>
      <ChooseFiles busy={busy} onFiles={(files) => void actions.add(files)} />
      {look !== null && (
        <>
          <HistorySources
            look={look}
            busy={busy}
            onLeaveOut={(file) => void actions.leaveOut(file)}
          />
          <HistoryTotals look={look} />
          <HistoryChanges look={look} />
          {look.history.rows.length > 0 && (
            <Button
              look="primary"
              className={styles.write}
              busy={busy}
              onClick={() => void actions.write()}
            >
              {t.write(number(look.history.rows.length, 0))}
            </Button>
          )}
        </>
      )}
      <HistoryNews work={work} onTryAgain={() => void actions.lookAgain()} />
    </section>
  );
}
