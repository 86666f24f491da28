import { useState } from 'react';
import type { PeriodId } from '../../engine';
import type { ResultEntry, Scorecard } from '../../scorecard';
import type { Tables } from '../../tables';
import { ScalePicture } from '../detail/ScalePicture';
import type { Line } from '../scores/filterIndicators';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { Whole } from '../ui/Whole';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { EntryFields } from './EntryFields';
import { PeriodField } from './PeriodField';
import { entryPeriod, usualPeriods } from './entryPeriod';
import { useView } from '../words/views';

export type RunStopProps = {
  /** Null where the workbook has it no more. */
  readonly line: Line | null;
  readonly tables: Tables;
  readonly scorecard: Scorecard;
  /** What the user has chosen in this run; null = as is most likely. */
  readonly period: PeriodId | null;
  readonly busy: boolean;
  readonly onPeriod: (period: PeriodId) => void;
  readonly onSkip: () => void;
  readonly onPrevious: (() => void) | null;
  readonly onWrite: (entry: ResultEntry, date: boolean) => void;
};

/** One indicator of the run: what it is, what to enter, and the way on. */
export function RunStop(props: RunStopProps) {
  const { line, tables, scorecard, onPeriod, onSkip, onPrevious, onWrite } = props;
  const styles = useGroupStyles();
  const t = useView('entry');
  const [moved, setMoved] = useState(false);
  const ways = (
    <>
      <Button busy={props.busy} onClick={onSkip}>
        {t.skip}
      </Button>
      {onPrevious !== null && (
        <Button look="subtle" busy={props.busy} onClick={onPrevious}>
          {t.previous}
        </Button>
      )}
    </>
  );
  if (line === null) {
    return (
      <>
        <Message intent="note">{t.gone}</Message>
        <div className={styles.row}>{ways}</div>
      </>
    );
  }
  const { scored, unit } = line;
  const { indicator } = scored;
  const source = { tables, period: scorecard.period };
  const period = props.period ?? entryPeriod(source, scored);
  return (
    <>
      <h3 id="stop" className={styles.heading}>
        <Whole>
          {[`${indicator.code} ${indicator.name}`, unit]
            .filter((each) => each !== null)
            .join(' · ')}
        </Whole>
      </h3>
      <ScalePicture line={line} scorecard={scorecard} />
      <EntryFields
        key={period}
        tables={tables}
        indicator={indicator}
        period={period}
        busy={props.busy}
        focus={!moved}
        labelledBy="stop"
        save={t.saveNext}
        onWrite={onWrite}
        beside={ways}
      >
        <PeriodField
          value={period}
          usual={usualPeriods(source)}
          onChange={(chosen) => {
            onPeriod(chosen);
            setMoved(true);
          }}
        />
      </EntryFields>
    </>
  );
}
