import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Band } from '../../engine';
import type { UnitScore } from '../../scorecard';
import type { CellAddress } from '../../tables';
import { useText } from '../text';
import { Groups } from './Groups';
import { IndicatorList } from './IndicatorList';
import { TotalCard } from './TotalCard';
import { useHeadingStyles } from './headingStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
});

export type UnitDetailProps = {
  readonly unit: UnitScore;
  readonly bands: readonly Band[];
  /** Null where there is only one unit. */
  readonly onBack: (() => void) | null;
  readonly onGoTo: (address: CellAddress) => void;
};

/** One unit: its total, its groups, its indicators. */
export function UnitDetail({ unit, bands, onBack, onGoTo }: UnitDetailProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const opened = onBack !== null;
  useEffect(() => {
    if (opened) title.current?.focus();
  }, [opened]);
  return (
    <div className={styles.root}>
      {onBack !== null && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {t('backToUnits')}
        </Button>
      )}
      <h3 ref={title} tabIndex={-1} className={heading.root}>
        {unit.unit ?? t('wholeOrganisation')}
      </h3>
      <TotalCard unit={unit} />
      {unit.groups.some(({ group }) => group !== null) && <Groups groups={unit.groups} />}
      <IndicatorList indicators={unit.indicators} bands={bands} onGoTo={onGoTo} />
    </div>
  );
}
