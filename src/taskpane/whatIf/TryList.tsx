import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { formOf, readActual } from '../../engine';
import { wordsOfResult } from '../../scorecard';
import type { Scorecard, ScoredIndicator, UnitScore } from '../../scorecard';
import { Button } from '../ui/Button';
import { linesOf, searched } from '../scores/filterIndicators';
import { TextBox } from '../ui/TextBox';
import { Tick } from '../ui/Tick';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { ResultField, type ResultFieldProps } from '../entry/fields/ResultField';
import { useFirstField } from '../entry/fields/useFirstField';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import type { AllTried, Tried } from './tried';
import { scoresWords } from '../scores/scoresWords';
import { useView } from '../words/views';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    lineHeight: 1.6,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  score: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

export type TryListProps = {
  readonly now: UnitScore;
  readonly then: UnitScore;
  readonly tried: AllTried;
  readonly locked: ReadonlySet<string>;
  readonly settings: Scorecard['settings'];
  readonly onTry: (code: string, tried: Tried | null) => void;
  readonly onLock: (code: string, locked: boolean) => void;
};

/** The indicators of a unit, each with its score now and with what is tried. */
export function TryList({ now, then, tried, locked, settings, onTry, onLock }: TryListProps) {
  const styles = useStyles();
  const group = useGroupStyles();
  const words = scoresWords[useText().language];
  const t = useView('whatIf');
  const [open, setOpen] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const lines = useMemo(() => linesOf([now]).filter(({ scored }) => !scored.hasParts), [now]);
  const after = useMemo(
    () => new Map(then.indicators.map((each) => [each.indicator.code, each.score])),
    [then]
  );
  return (
    <section aria-labelledby="tried">
      <h3 id="tried" className={group.heading}>
        {t.indicators}
      </h3>
      <TextBox
        label={words.search}
        value={query}
        onChange={(typed) => {
          setQuery(typed);
          // Where it comes back among what is found, it must not take the focus.
          setOpen(null);
        }}
      />
      <ul className={styles.list}>
        {searched(lines, query).map(({ scored }) => {
          const { code } = scored.indicator;
          return (
            <TryRow
              key={code}
              scored={scored}
              after={after.get(code) ?? null}
              tried={tried.get(code) ?? null}
              locked={locked.has(code)}
              settings={settings}
              open={open === code}
              onOpen={(on) => setOpen(on ? code : null)}
              onTry={(one) => onTry(code, one)}
              onLock={(on) => onLock(code, on)}
            />
          );
        })}
      </ul>
    </section>
  );
}

type TryRowProps = {
  readonly scored: ScoredIndicator;
  readonly after: number | null;
  readonly tried: Tried | null;
  readonly locked: boolean;
  readonly settings: Scorecard['settings'];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onTry: (tried: Tried | null) => void;
  readonly onLock: (locked: boolean) => void;
};

function TryRow(props: TryRowProps) {
  const { scored, after, tried, locked, settings, open, onOpen, onTry, onLock } = props;
  const styles = useStyles();
  const group = useGroupStyles();
  const { number, figures, language } = useText();
  const t = useView('whatIf');
  const { indicator, override, score } = scored;
  const name = useId();
  const shown = (value: number | null): string =>
    value === null ? t.noScore : figures.short(value);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span id={name}>
          <Whole>{`${indicator.code} ${indicator.name}`}</Whole>
        </span>
        <span className={styles.score}>
          {tried === null ? shown(score) : t.scoreTo({ from: shown(score), to: shown(after) })}
        </span>
      </div>
      {tried !== null && (
        <span>
          {'level' in tried
            ? t.assumed(number(tried.level, 0))
            : t.tried(wordsOfResult(readActual(tried.cell), scored.rule, settings, language))}
        </span>
      )}
      {override !== null ? (
        <span>{t.committee}</span>
      ) : (
        <>
          {open && (
            <TryField
              form={formOf(scored.rule)}
              now={
                tried !== null && 'cell' in tried ? readActual(tried.cell) : scored.outcome.actual
              }
              unitOfMeasure={indicator.unitOfMeasure}
              fiscalYear={settings.fiscalYear}
              onChange={(cell) => onTry(cell === null ? null : { cell })}
            />
          )}
          <div role="group" aria-labelledby={name} className={group.row}>
            <Button small aria-expanded={open} onClick={() => onOpen(!open)}>
              {open ? t.close : t.edit}
            </Button>
            {tried !== null && (
              <Button
                small
                onClick={() => {
                  onTry(null);
                  onOpen(false);
                }}
              >
                {t.back}
              </Button>
            )}
            <Tick label={t.lock} checked={locked} onChange={onLock} />
          </div>
        </>
      )}
    </li>
  );
}

/** The field of an indicator, with the focus: the user has asked to try another result. */
function TryField(props: ResultFieldProps) {
  return (
    <div ref={useFirstField()}>
      <ResultField {...props} />
    </div>
  );
}
