import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Band } from '../../engine';
import type { Scorecard, UnitScore } from '../../scorecard';
import { BackButton } from '../ui/BackButton';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { scoresWords } from './scoresWords';
import { useText } from '../words/text';
import { Groups } from './Groups';
import { TotalCard } from './TotalCard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export type UnitTotalsProps = {
  readonly unit: UnitScore;
  readonly bands: readonly Band[];
  readonly grouping: Scorecard['grouping'];
  /** Null where there is only one unit. */
  readonly onBack: (() => void) | null;
};

/** One unit: its total and its groups. */
export function UnitTotals({ unit, bands, grouping, onBack }: UnitTotalsProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, language } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const opened = onBack !== null;
  useEffect(() => {
    // Chosen from the list above, not from the field beside it, which keeps the focus.
    if (opened && document.activeElement === document.body) title.current?.focus();
  }, [opened]);
  return (
    <div className={styles.root}>
      {onBack !== null && <BackButton onClick={onBack}>{t.allUnits}</BackButton>}
      <h3 ref={title} tabIndex={-1} className={heading.root}>
        {unit.unit ?? scoresWords[language].wholeOrganisation}
      </h3>
      <TotalCard unit={unit} />
      {unit.groups.some(({ group }) => group !== null) && (
        <Groups groups={unit.groups} bands={bands} grouping={grouping} />
      )}
    </div>
  );
}
