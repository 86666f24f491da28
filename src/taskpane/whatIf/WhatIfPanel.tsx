import { useDeferredValue, useMemo, useState } from 'react';
import type { Scorecard, UnitScore } from '../../scorecard';
import type { Tables } from '../../tables';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Message } from '../ui/Message';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { BeforeAfter } from './BeforeAfter';
import { Goal } from './Goal';
import { TotalStrip } from './TotalStrip';
import { TryList } from './TryList';
import { triedFor, unitWith } from './tried';
import type { AllTried, Tried } from './tried';
import { useView } from '../words/views';

export type WhatIfPanelProps = {
  readonly tables: Tables;
  /** As the workbook stands. */
  readonly scorecard: Scorecard;
  /** The unit that is shown first; null = the first one. */
  readonly unit: string | null;
};

/** Other results, tried in the pane alone: totals before and after, and the shortest way to a total. */
export function WhatIfPanel({ scorecard, unit, tables }: WhatIfPanelProps) {
  const t = useView('whatIf');
  const styles = useGroupStyles();
  const { units } = scorecard;
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      units.findIndex((each) => each.unit === unit)
    )
  );
  const chosen = units[place] ?? units[0];
  if (chosen === undefined) return <p>{t.notSaved}</p>;
  return (
    <div className={styles.root}>
      <Message intent="note">{t.notSaved}</Message>
      {units.length > 1 && (
        <Choice
          label={t.unit}
          value={String(place)}
          options={units.map((each, i) => ({ value: String(i), label: each.unit ?? t.whole }))}
          onChange={(value) => setPlace(Number(value))}
        />
      )}
      <UnitWhatIf key={chosen.unit} tables={tables} scorecard={scorecard} now={chosen} />
    </div>
  );
}

type UnitWhatIfProps = Pick<WhatIfPanelProps, 'tables' | 'scorecard'> & { readonly now: UnitScore };

const NOTHING: AllTried = new Map();

function UnitWhatIf({ tables, scorecard, now }: UnitWhatIfProps) {
  const t = useView('whatIf');
  const styles = useGroupStyles();
  const [tried, setTried] = useState(NOTHING);
  // Fields that show what was tried begin anew where it is tried or taken back from outside of them.
  const [round, setRound] = useState(0);
  const replace = (next: AllTried): void => {
    setTried(next);
    setRound(round + 1);
  };
  const [locked, setLocked] = useState<ReadonlySet<string>>(
    () => new Set(scorecard.settings.locked)
  );
  // What is typed stays ahead of the scoring of a large unit.
  const scoring = useDeferredValue(tried);
  const then = useMemo(
    () => unitWith(tables, scorecard, now, scoring),
    [tables, scorecard, now, scoring]
  );
  const set = (code: string, one: Tried | null): void => {
    const next = new Map(tried);
    if (one === null) next.delete(code);
    else next.set(code, one);
    setTried(next);
  };
  return (
    <>
      <BeforeAfter now={now} then={then} scorecard={scorecard} />
      <div className={styles.row}>
        <Button small busy={tried.size === 0} onClick={() => replace(NOTHING)}>
          {t.reset}
        </Button>
        <span role="status">{tried.size === 0 ? '' : t.changes(tried.size)}</span>
      </div>
      <Goal
        unit={now}
        scorecard={scorecard}
        locked={locked}
        onApply={(improvements) => replace(triedFor(improvements))}
      />
      <TryList
        key={round}
        now={now}
        then={then}
        tried={tried}
        locked={locked}
        settings={scorecard.settings}
        onTry={set}
        onLock={(code, on) => {
          const next = new Set(locked);
          if (on) next.add(code);
          else next.delete(code);
          setLocked(next);
        }}
      />
      <TotalStrip now={now} then={then} scorecard={scorecard} />
    </>
  );
}
