import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useState } from 'react';
import { periodName } from '../../engine';
import type { Scorecard } from '../../scorecard';
import type { CellAddress } from '../../tables';
import type { OwnSheet } from '../door';
import { useText } from '../text';
import { ShownScorecard } from './OtherUnits';
import { TotalCard } from './TotalCard';
import { UnitDetail } from './UnitDetail';
import { UnitList } from './UnitList';
import { useHeadingStyles } from './headingStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  message: { whiteSpace: 'normal' },
  show: { alignSelf: 'flex-start' },
});

/** Which unit is open; `cameBack` is the one that was closed last, to which the focus returns. */
interface Opened {
  readonly unit: number | null;
  readonly cameBack: number | null;
}

export type ResultsProps = {
  readonly scorecard: Scorecard;
  readonly summarised: boolean;
  readonly placeRef: RefObject<HTMLElement | null> | null;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onShowSheet: (role: OwnSheet) => void;
};

/** What Score and Summarise brought: one unit at once, or the list of units and the one that is opened. */
export function Results(props: ResultsProps) {
  const { scorecard, summarised, placeRef, onGoTo, onShowSheet } = props;
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, language } = useText();
  const [opened, setOpened] = useState<Opened>({ unit: null, cameBack: null });
  const several = scorecard.units.length > 1;
  const unit = scorecard.units[several ? (opened.unit ?? -1) : 0];
  return (
    <section aria-labelledby="results" className={styles.root}>
      <h2
        id="results"
        tabIndex={-1}
        className={heading.root}
        ref={(element) => {
          if (placeRef !== null) placeRef.current = element;
        }}
      >
        {scorecard.period === null
          ? t('resultsTitle')
          : t('resultsOf', { period: periodName(scorecard.period, language) })}
      </h2>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.message}>
          {t(summarised ? 'summaryWritten' : 'scoresWritten')}
        </MessageBarBody>
      </MessageBar>
      <Button
        size="small"
        className={styles.show}
        onClick={() => onShowSheet(summarised ? 'summary:form' : 'scores')}
      >
        {t(summarised ? 'showSummary' : 'showScores')}
      </Button>
      {unit === undefined ? (
        <>
          {scorecard.organisation !== null && scorecard.organisation.total.score !== null && (
            <>
              <h3 className={heading.root}>{t('backToUnits')}</h3>
              <TotalCard unit={scorecard.organisation} />
            </>
          )}
          <UnitList
            units={scorecard.units}
            focusOn={opened.cameBack}
            onOpen={(index) => setOpened({ unit: index, cameBack: null })}
          />
        </>
      ) : (
        <ShownScorecard value={scorecard}>
          <UnitDetail
            key={opened.unit}
            unit={unit}
            bands={scorecard.bands}
            onBack={several ? () => setOpened({ unit: null, cameBack: opened.unit }) : null}
            onGoTo={onGoTo}
          />
        </ShownScorecard>
      )}
    </section>
  );
}
