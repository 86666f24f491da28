import { useMemo, useState } from 'react';
import type { PeriodId } from '../../engine';
import type { EntryDoor } from '../../excel/door';
import type { Scorecard } from '../../scorecard';
import type { Tables } from '../../tables';
import { linesOf } from '../scores/filterIndicators';
import type { UndoOffers } from '../state/undoOffers';
import { BackButton } from '../ui/BackButton';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useText } from '../words/text';
import { EntryNews } from './EntryNews';
import { RunChoice } from './RunChoice';
import { RunEnd } from './RunEnd';
import { RunStop } from './RunStop';
import { useEntry } from './useEntry';
import { countWaiting, stopsOf } from './waiting';
import type { Stop } from './waiting';
import { useView } from '../words/views';

export type PendingRunProps = {
  readonly door: EntryDoor;
  readonly tables: Tables;
  readonly scorecard: Scorecard;
  readonly offers: UndoOffers;
  /** After something was written or taken back: the scores are to be read again. */
  readonly onWritten: () => void;
  readonly onBack: () => void;
};

/** Goes from one indicator that waits for a result to the next; each is saved by itself. */
export function PendingRun(props: PendingRunProps) {
  const { door, tables, scorecard, offers, onWritten, onBack } = props;
  const styles = useGroupStyles();
  const { language, number } = useText();
  const t = useView('entry');
  const { units } = scorecard;
  const [unit, setUnit] = useState<string | null>(null);
  const chosen = useMemo(
    () => (unit === null ? units : units.filter((each) => each.unit === unit)),
    [units, unit]
  );
  const lines = useMemo(() => linesOf(chosen), [chosen]);
  const earlier = countWaiting(chosen, 'earlier');
  const [withEarlier, setWithEarlier] = useState(() => countWaiting(units, 'pending') === 0);
  // What waits when the run begins: saving one must not move the others.
  const [stops, setStops] = useState(() => stopsOf(lines, withEarlier));
  const [place, setPlace] = useState(0);
  const [saved, setSaved] = useState<readonly number[]>([]);
  const [period, setPeriod] = useState<PeriodId | null>(null);
  const { state, write, undo } = useEntry(
    door,
    language,
    onWritten,
    offers,
    // What was entered before this run is none of its stops.
    () => false
  );

  const begin = (next: readonly Stop[]): void => {
    setStops(next);
    setPlace(0);
    setSaved([]);
  };
  const stop = stops[place];
  const line = stop && lines.find(({ scored: { indicator } }) => isAt(indicator, stop));
  return (
    <section aria-labelledby="pending" className={styles.root}>
      <BackButton onClick={onBack}>{t.backToScores}</BackButton>
      <h2 id="pending" className={styles.heading}>
        {stop === undefined
          ? t.run
          : `${t.run} · ${t.place({ at: number(place + 1, 0), all: number(stops.length, 0) })}`}
      </h2>
      <RunChoice
        units={units}
        unit={unit}
        earlier={earlier}
        withEarlier={withEarlier}
        onUnit={(name) => {
          setUnit(name);
          const of = name === null ? units : units.filter((each) => each.unit === name);
          begin(stopsOf(linesOf(of), withEarlier));
        }}
        onEarlier={(on) => {
          setWithEarlier(on);
          begin(stopsOf(lines, on));
        }}
      />
      <EntryNews
        state={state}
        onUndo={() =>
          void undo().then((done) => {
            const last = saved.at(-1);
            if (!done || last === undefined) return;
            setSaved(saved.slice(0, -1));
            setPlace(last);
          })
        }
      />
      {stop === undefined ? (
        <RunEnd
          saved={new Set(saved).size}
          left={stopsOf(lines, false).length}
          onAgain={() => begin(stopsOf(lines, false))}
        />
      ) : (
        <RunStop
          key={`${place} ${stop.unit ?? ''} ${stop.code}`}
          line={line ?? null}
          tables={tables}
          scorecard={scorecard}
          period={period}
          busy={state.is === 'busy'}
          onPeriod={setPeriod}
          onSkip={() => setPlace(place + 1)}
          onPrevious={place === 0 ? null : () => setPlace(place - 1)}
          onWrite={(entry, date) =>
            void write(entry, date).then((done) => {
              if (!done) return;
              setSaved([...saved, place]);
              setPlace(place + 1);
            })
          }
        />
      )}
    </section>
  );
}

const isAt = (indicator: Stop, stop: Stop): boolean =>
  indicator.code === stop.code && indicator.unit === stop.unit;
