import { useState } from 'react';
import type { UnitState } from '../../scorecard';
import { Button } from '../ui/Button';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import { Reminder } from './Reminder';

export type UnitLinesProps = {
  readonly units: readonly UnitState[];
  /** A text that reminds a unit. */
  readonly remind: (unit: UnitState) => string;
};

const isOpen = ({ missing, files }: UnitState): boolean =>
  missing.length > 0 || files.some(({ refused }) => refused !== '');

/** The state of collection by unit: who has sent, what is missing, what was refused and why; those that are whole when asked for. */
export function UnitLines({ units, remind }: UnitLinesProps) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const rows = useRowStyles();
  const t = useCollectWords();
  const { number } = useText();
  const [all, setAll] = useState(false);
  const n = (count: number): string => number(count, 0);
  const whole = units.filter(({ missing }) => missing.length === 0);
  const listed = all ? units : units.filter(isOpen);
  const { shown, more, showMore } = useShown(listed.length);
  return (
    <section aria-labelledby="collection-state" className={group.root}>
      <h3 id="collection-state" className={heading.small}>
        {t.state}
      </h3>
      <p className={group.note}>{t.complete(n(whole.length), n(units.length))}</p>
      {listed.length > 0 && (
        <ul className={rows.list}>
          {listed.slice(0, shown).map((unit) => (
            <UnitLine key={unit.name} unit={unit} remind={remind} />
          ))}
        </ul>
      )}
      <ShowMore more={more} hidden={listed.length - shown} onMore={showMore} />
      {!all && listed.length < units.length && (
        <div className={group.row}>
          <Button small onClick={() => setAll(true)}>
            {t.showAll(n(units.length - listed.length))}
          </Button>
        </div>
      )}
    </section>
  );
}

type UnitLineProps = { readonly unit: UnitState; readonly remind: UnitLinesProps['remind'] };

function UnitLine({ unit, remind }: UnitLineProps) {
  const group = useGroupStyles();
  const rows = useRowStyles();
  const t = useCollectWords();
  const { number } = useText();
  const [asked, setAsked] = useState(false);
  const { name, expected, missing, files } = unit;
  const have = t.hasResults(number(expected - missing.length, 0), number(expected, 0));
  return (
    <li className={rows.item}>
      <div className={rows.still}>
        <h4 className={group.heading}>{name}</h4>
        <p className={group.note}>{`${files.length > 0 ? t.sent : t.notSent} · ${have}`}</p>
        {files.map(({ file, date, refused, hash }) => (
          <p key={hash} className={group.note}>
            {refused === '' ? t.collectedOn(file, date) : t.refused(file, refused)}
          </p>
        ))}
        {missing.length > 0 && (
          <p className={group.note}>{t.missing(missing.map(({ code }) => code).join(', '))}</p>
        )}
        {isOpen(unit) &&
          (asked ? (
            <Reminder name={name} text={remind(unit)} onClose={() => setAsked(false)} />
          ) : (
            <Button small aria-label={t.remindUnit(name)} onClick={() => setAsked(true)}>
              {t.remind}
            </Button>
          ))}
      </div>
    </li>
  );
}
