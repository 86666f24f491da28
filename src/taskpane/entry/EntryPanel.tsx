import { useState } from 'react';
import { PERIODS, periodName } from '../../engine';
import type { PeriodId } from '../../engine';
import type { EntryDoor } from '../../excel/door';
import type { ScoredIndicator, Scorecard } from '../../scorecard';
import type { Tables } from '../../tables';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { EntryFields } from './EntryFields';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useEntry } from './useEntry';

export type EntryPanelProps = {
  readonly door: EntryDoor;
  readonly tables: Tables;
  readonly scorecard: Scorecard;
  readonly scored: ScoredIndicator;
  /** After something was written or taken back: the scores are to be read again. */
  readonly onWritten: () => void;
};

/** Enters the result of one indicator, or the committee's score, into its own cell; says first what it would give. */
export function EntryPanel(props: EntryPanelProps) {
  const { door, tables, scorecard, scored, onWritten } = props;
  const styles = useGroupStyles();
  const { language, pick, t: words } = useText();
  const t = words.views.entry;
  const [period, setPeriod] = useState<PeriodId>(scorecard.period ?? scored.period ?? 'Y');
  const { state, write, undo } = useEntry(door, language, onWritten);
  if (scored.hasParts) return <p>{t.parent}</p>;
  return (
    <section aria-labelledby="enter" className={styles.root}>
      <h3 id="enter" className={styles.heading}>
        {t.title}
      </h3>
      <Choice
        label={t.period}
        value={period}
        options={periodsOffered(tables, scorecard).map((value) => ({
          value,
          label: periodName(value, language),
        }))}
        onChange={setPeriod}
      />
      <EntryFields
        key={period}
        tables={tables}
        indicator={scored.indicator}
        period={period}
        busy={state.is === 'busy'}
        onWrite={write}
      />
      <div role="status">
        {state.is === 'busy' && t.writing}
        {state.is === 'written' && (
          <Message
            intent="success"
            action={
              <Button small onClick={undo}>
                {t.undo}
              </Button>
            }
          >
            {t.written({
              code: state.entry.code,
              period: periodName(state.entry.period, language),
            })}
          </Message>
        )}
        {state.is === 'undone' && t.undone}
      </div>
      {state.is === 'failed' && (
        <div role="alert">
          <Message intent="error">
            {`${pick(state.failure.what)} ${pick(state.failure.todo)} ${state.failure.detail ?? ''}`}
          </Message>
        </div>
      )}
    </section>
  );
}

/** Periods that have results first, because the next result is mostly one of them; then all others. */
function periodsOffered({ results }: Tables, { period }: Scorecard): readonly PeriodId[] {
  const used = new Set(results.map((result) => result.period));
  if (period !== null) used.add(period);
  return [
    ...PERIODS.filter((each) => used.has(each)),
    ...PERIODS.filter((each) => !used.has(each)),
  ];
}
