import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { periodName } from '../../engine';
import type { PeriodId } from '../../engine';
import { hasTargetsOnly, bandsOfScores } from '../../scorecard';
import type { Scorecard } from '../../scorecard';
import type { CellAddress } from '../../tables';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { PendingButton } from '../entry/PendingButton';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { IndicatorDetail } from '../detail/IndicatorDetail';
import type { Checked, ConversionDoor, EntryDoor, WorkbookDoor } from '../../excel/door';
import type { SheetState } from '../state/stepStates';
import type { UndoOffers } from '../state/undoOffers';
import { useText } from '../words/text';
import { scoresWords } from './scoresWords';
import { linesOf } from './filterIndicators';
import type { Line } from './filterIndicators';
import { IndicatorList } from './IndicatorList';
import { Pickers } from './Pickers';
import { SheetLine } from './SheetLine';
import { TargetScores } from './TargetScores';
import { TotalCard } from './TotalCard';
import { Unreadable } from './Unreadable';
import { UnitList } from './UnitList';
import { UnitTotals } from './UnitTotals';
import { useConversion } from './useConversion';
import { WhatIf } from './WhatIf';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hidden: { display: 'none' },
});

export type ScoresViewProps = {
  readonly checked: Checked;
  readonly scorecard: Scorecard;
  /** How the Scores sheet stands to these scores. */
  readonly sheet: SheetState;
  readonly period: PeriodId | null;
  readonly turn: number;
  readonly busy: boolean;
  readonly onPeriod: (period: PeriodId | null) => void;
  readonly onScore: () => void;
  readonly onShowSheet: () => void;
  /** To the run through what waits for a result. */
  readonly onPending: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly history: WorkbookDoor['history'];
  readonly entry: EntryDoor;
  readonly offers: UndoOffers;
  readonly conversion: ConversionDoor;
  /** After a result was entered or taken back. */
  readonly onWritten: () => void;
};

/** The scores of the workbook as it stands: totals, units, groups, indicators, and one of them at a time in detail. */
export function ScoresView(props: ScoresViewProps) {
  const { checked, scorecard, period, turn, onPeriod, onGoTo, history, entry, onWritten } = props;
  const styles = useStyles();
  const group = useGroupStyles();
  const { language } = useText();
  const words = scoresWords[language];
  const [unitName, setUnitName] = useState<string | null>(null);
  const [opened, setOpened] = useState<Line | null>(null);
  const [trying, setTrying] = useState(false);
  const openedBy = useRef<Element | null>(null);
  const { units, organisation } = scorecard;
  const several = units.length > 1;
  // There is no total that another result would change.
  const targetsOnly = hasTargetsOnly(units);
  const unconverted = targetsOnly && scorecard.settings.targetCurve === null;
  const conversion = useConversion(props.conversion, onWritten, props.offers, unconverted);
  const index = units.findIndex(({ unit }) => (unit ?? '') === unitName);
  const unit = several ? units[index] : units[0];
  const lines = useMemo(() => linesOf(unit === undefined ? units : [unit]), [unit, units]);
  const open = useCallback((line: Line) => {
    openedBy.current = document.activeElement;
    setOpened(line);
  }, []);
  // After a change in the workbook the same indicator is shown as it is then.
  const detail = useMemo(
    () => (opened === null ? null : (sameLine(linesOf(units), opened) ?? null)),
    [units, opened]
  );

  return (
    <>
      <section
        aria-labelledby="results"
        className={detail === null && !trying ? styles.root : styles.hidden}
      >
        <Heading id="results" turn={detail === null && !trying ? turn : 0}>
          {scorecard.period === null
            ? words.title
            : words.titleOf(periodName(scorecard.period, language))}
        </Heading>
        <SheetLine {...props} />
        <Pickers
          checked={checked}
          units={units}
          period={period}
          unit={index}
          onPeriod={onPeriod}
          onUnit={(place) => setUnitName(nameAt(scorecard, place))}
        />
        {unit !== undefined && (
          <UnitTotals
            key={`totals ${unitName}`}
            unit={unit}
            bands={bandsOfScores(scorecard)}
            grouping={scorecard.grouping}
            onBack={several ? () => setUnitName(null) : null}
          />
        )}
        {unit === undefined && organisation !== null && <TotalCard unit={organisation} />}
        <TargetScores conversion={conversion} open={unconverted} />
        <Unreadable units={unit === undefined ? units : [unit]} />
        <div className={group.row}>
          <PendingButton scorecard={scorecard} onClick={props.onPending} />
          {!targetsOnly && units.length > 0 && (
            <Button
              small
              onClick={({ currentTarget }) => {
                openedBy.current = currentTarget;
                setTrying(true);
              }}
            >
              {words.whatIf}
            </Button>
          )}
        </div>
        <IndicatorList
          key={`list ${unitName}`}
          lines={lines}
          several={unit === undefined}
          scorecard={scorecard}
          onOpen={open}
        />
        {several && unit === undefined && (
          <UnitList units={units} onOpen={(place) => setUnitName(nameAt(scorecard, place))} />
        )}
      </section>
      {trying && (
        <WhatIf
          tables={checked.tables}
          scorecard={scorecard}
          unit={unit?.unit ?? null}
          onBack={() => {
            setTrying(false);
            focusLater(openedBy.current);
          }}
        />
      )}
      {detail !== null && (
        <IndicatorDetail
          key={`${detail.unit ?? ''}\n${detail.scored.indicator.code}`}
          line={detail}
          scorecard={scorecard}
          checked={checked}
          history={history}
          entry={entry}
          offers={props.offers}
          onWritten={onWritten}
          onOpen={setOpened}
          onGoTo={onGoTo}
          onBack={() => {
            setOpened(null);
            focusLater(openedBy.current);
          }}
        />
      )}
    </>
  );
}

/** The list is shown first, so that there is something to give the focus to. */
function focusLater(button: Element | null): void {
  requestAnimationFrame(() => {
    if (button instanceof HTMLElement) button.focus();
  });
}

function nameAt({ units }: Scorecard, place: number): string | null {
  const unit = units[place];
  return unit === undefined ? null : (unit.unit ?? '');
}

function sameLine(lines: readonly Line[], wanted: Line): Line | undefined {
  const { code } = wanted.scored.indicator;
  return lines.find(({ unit, scored }) => unit === wanted.unit && scored.indicator.code === code);
}
