import { useState } from 'react';
import type { EntryDoor } from '../../excel/door';
import type { ScoredIndicator, Scorecard } from '../../scorecard';
import type { Tables } from '../../tables';
import { useText } from '../words/text';
import { EntryFields } from './EntryFields';
import { EntryNews } from './EntryNews';
import { PeriodField } from './PeriodField';
import { entryPeriod, usualPeriods } from './entryPeriod';
import type { UndoOffers } from '../state/undoOffers';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useEntry } from './useEntry';
import { useView } from '../words/views';

export type EntryPanelProps = {
  readonly door: EntryDoor;
  readonly tables: Tables;
  readonly scorecard: Scorecard;
  readonly scored: ScoredIndicator;
  readonly offers: UndoOffers;
  /** Whether the user has asked for it, and types next. */
  readonly asked: boolean;
  /** After something was written or taken back: the scores are to be read again. */
  readonly onWritten: () => void;
};

/** Enters the result of one indicator, or the committee's score, into its own cell; says first what it would give. */
export function EntryPanel(props: EntryPanelProps) {
  const { door, tables, scorecard, scored, onWritten } = props;
  const styles = useGroupStyles();
  const { language } = useText();
  const t = useView('entry');
  const source = { tables, period: scorecard.period };
  const [period, setPeriod] = useState(() => entryPeriod(source, scored));
  const [moved, setMoved] = useState(!props.asked);
  const { unit, code } = scored.indicator;
  const { state, write, undo } = useEntry(
    door,
    language,
    onWritten,
    props.offers,
    (entry) => entry.code === code && entry.unit === unit
  );
  return (
    <section aria-labelledby="enter" className={styles.root}>
      <h3 id="enter" className={styles.heading}>
        {t.title}
      </h3>
      <EntryFields
        key={period}
        tables={tables}
        indicator={scored.indicator}
        period={period}
        busy={state.is === 'busy'}
        focus={!moved}
        labelledBy="enter"
        save={t.write}
        onWrite={(entry, date) => void write(entry, date)}
      >
        <PeriodField
          value={period}
          usual={usualPeriods(source)}
          onChange={(chosen) => {
            setPeriod(chosen);
            setMoved(true);
          }}
        />
      </EntryFields>
      <EntryNews state={state} onUndo={() => void undo()} />
    </section>
  );
}
