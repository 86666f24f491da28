import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, WarningFilled } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Band, Status } from '../../engine';
import type { ScoredIndicator } from '../../scorecard';
import type { CellAddress } from '../../tables';
import { useText } from '../text';
import type { PaneText, TextKey } from '../text';
import { Evidence } from './Evidence';
import { LevelBadge } from './LevelBadge';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  button: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  part: { paddingInlineStart: tokens.spacingHorizontalXL },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { whiteSpace: 'nowrap' },
  warning: { color: tokens.colorStatusWarningForeground1 },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
});

const STATUS_WORDS: Readonly<Record<Status, TextKey>> = {
  scored: 'statusScored',
  pending: 'statusPending',
  excluded: 'statusExcluded',
  unscored: 'statusUnscored',
  met: 'statusMet',
  notMet: 'statusNotMet',
};

export type IndicatorRowProps = {
  readonly scored: ScoredIndicator;
  readonly bands: readonly Band[];
  readonly onGoTo: (address: CellAddress) => void;
};

/** One indicator; pressing it shows how its score came about. */
export function IndicatorRow({ scored, bands, onGoTo }: IndicatorRowProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { code, name, partOf } = scored.indicator;
  const Chevron = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <li className={row.item}>
      <button
        type="button"
        className={mergeClasses(row.button, styles.button, partOf !== null && styles.part)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <LevelBadge scored={scored} bands={bands} />
        <span className={styles.words}>
          <span>{`${code} ${name}`}</span>
          <span className={styles.figures}>
            {figuresOf(scored, text).map((figure, index, all) => (
              <span key={index} className={styles.figure}>
                {index === all.length - 1 ? figure : `${figure} ·`}
              </span>
            ))}
            {scored.warnings.length > 0 && (
              <WarningFilled
                className={styles.warning}
                aria-label={text.t('warningCount', { count: scored.warnings.length })}
              />
            )}
          </span>
        </span>
        <Chevron aria-hidden className={styles.icon} />
      </button>
      {open && <Evidence id={id} scored={scored} onGoTo={onGoTo} />}
    </li>
  );
}

function figuresOf(scored: ScoredIndicator, { t, number }: PaneText): readonly string[] {
  const { status, score, weight, weighted, override } = scored;
  return [
    ...(status === 'scored' ? [] : [t(STATUS_WORDS[status])]),
    ...(score === null ? [] : [t('scoreOf', { score: number(score, 4, 0) })]),
    ...(override === null ? [] : [t('overridden')]),
    weight === null ? t('notInTotal') : t('weightOf', { weight: number(weight, 2, 0) }),
    ...(weighted === null ? [] : [t('weightedOf', { weighted: number(weighted, 4) })]),
  ];
}
