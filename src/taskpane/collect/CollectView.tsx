import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PeriodId } from '../../engine';
import { ALL_VALUES } from '../../scorecard';
import { usualPeriods, type PeriodSource } from '../entry/entryPeriod';
import { PeriodField } from '../entry/PeriodField';
import { BackButton } from '../ui/BackButton';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { ChangedDefinitions } from './ChangedDefinitions';
import { ChooseFiles } from './ChooseFiles';
import { useFileListStyle } from './ChosenFile';
import { CollectNews } from './CollectNews';
import { Differences } from './Differences';
import { FileLine } from './FileLine';
import { ScoreChanges } from './ScoreChanges';
import { UnitLines } from './UnitLines';
import { useCollectWords } from './collectWords';
import { useCollect, type AcceptedSoFar } from './useCollect';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  text: { margin: 0, lineHeight: 1.6 },
  accept: { alignSelf: 'flex-start' },
});

export type CollectViewProps = {
  /** The workbook, and the period of the scores that are shown; null where there are none yet. */
  readonly of: PeriodSource;
  readonly onClose: () => void;
  /** Results were written: the workbook should be read again. */
  readonly onWritten: () => void;
  readonly accepted: AcceptedSoFar;
};

/** What departments have sent: read, held against the workbook value by value, accepted; and how far the collection is. */
export function CollectView({ of, onClose, onWritten, accepted }: CollectViewProps) {
  const styles = useStyles();
  const list = useFileListStyle();
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const t = useCollectWords();
  const { language, number } = useText();
  const [period, setPeriod] = useState<PeriodId>(of.period ?? 'Q1');
  const [choice, setChoice] = useState(ALL_VALUES);
  const [work, look, actions] = useCollect(period, accepted, onWritten);
  const chosen = useDeferredValue(choice);
  const outcome = useMemo(() => {
    if (look === null) return null;
    const { tools, to, files, formulas, today } = look;
    return tools.outcomeOf(to, files, chosen, formulas, today, language);
  }, [look, chosen, language]);
  const busy = work.is === 'reading' || work.is === 'looking' || work.is === 'writing';
  const n = (count: number): string => number(count, 0);
  const last = accepted.current[accepted.current.length - 1];
  const lastValues = last?.values.flatMap(({ of }) => of) ?? [];
  const words = look?.tools.collectingWordsIn(language);
  return (
    <section aria-labelledby="collect" className={styles.root}>
      <BackButton onClick={onClose}>{t.back}</BackButton>
      <Heading id="collect" turn={1}>
        {t.title}
      </Heading>
      <p className={styles.text}>{t.intro}</p>
      <PeriodField
        value={period}
        usual={usualPeriods(of)}
        onChange={(next) => {
          setPeriod(next);
          setChoice(ALL_VALUES);
        }}
      />
      <ChooseFiles busy={busy} onFiles={(files) => void actions.add(files)} />
      <CollectNews work={work} onTryAgain={() => void actions.lookAgain()} />
      {last !== undefined && !busy && (
        <Button className={styles.accept} onClick={() => void actions.takeBack()}>
          {lastValues.length === 0 ? t.takeBackState : t.takeBack(n(lastValues.length))}
        </Button>
      )}
      {look !== null && outcome !== null && words !== undefined && (
        <>
          {look.files.length > 0 && (
            <section aria-labelledby="sent-files" className={group.root}>
              <h3 id="sent-files" className={heading.small}>
                {t.files(n(look.files.length))}
              </h3>
              <ul className={list}>
                {outcome.files.map((file) => (
                  <FileLine
                    key={file.file}
                    file={file}
                    placeless={look.placeless}
                    words={words}
                    busy={busy}
                    onLeaveOut={() => void actions.leaveOut(file.file)}
                  />
                ))}
              </ul>
            </section>
          )}
          <ChangedDefinitions files={look.files} />
          <Differences
            files={look.files}
            placeless={look.placeless}
            period={look.to.period}
            tools={look.tools}
            choice={choice}
            onChoice={setChoice}
          />
          {look.files.length > 0 && work.is !== 'written' && !outcome.isNews && (
            <p className={styles.text}>{t.nothingNew}</p>
          )}
          {look.files.length > 0 && outcome.isNews && (
            <>
              <ScoreChanges before={outcome.before} after={outcome.after} />
              <Button
                look="primary"
                className={styles.accept}
                busy={busy || chosen !== choice}
                onClick={() => void actions.accept(choice)}
              >
                {outcome.values.length === 0 ? t.acceptState : t.accept(n(outcome.values.length))}
              </Button>
            </>
          )}
          <UnitLines
            units={outcome.units}
            remind={(unit) => look.tools.reminderText(unit, look.to, language)}
          />
        </>
      )}
    </section>
  );
}
