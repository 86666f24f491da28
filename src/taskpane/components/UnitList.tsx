import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { UnitScore } from '../../scorecard';
import { useText } from '../text';
import { BandChip } from './BandChip';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export type UnitListProps = {
  readonly units: readonly UnitScore[];
  /** Index of the unit whose button takes the focus when the list appears. */
  readonly focusOn: number | null;
  readonly onOpen: (index: number) => void;
};

/** All units with their totals; pressing one opens it. */
export function UnitList({ units, focusOn, onOpen }: UnitListProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const { t, number } = useText();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focusOn !== null) list.current?.querySelectorAll('button')[focusOn]?.focus();
  }, [focusOn]);
  return (
    <ul ref={list} className={row.list}>
      {units.map(({ unit, total, band }, index) => (
        <li key={unit ?? ''} className={row.item}>
          <button type="button" className={row.button} onClick={() => onOpen(index)}>
            {unit ?? t('wholeOrganisation')}
            <span className={styles.line}>
              <span className={styles.score}>
                {total.score === null
                  ? t('noTotal')
                  : `${number(total.score, 2)} ${t('outOfFive')}`}
              </span>
              {band !== null && <BandChip band={band} />}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
