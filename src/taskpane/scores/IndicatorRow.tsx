import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Band } from '../../engine';
import type { ScoredIndicator } from '../../scorecard';
import { Icon } from '../ui/Icon';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import type { PaneText } from '../words/text';
import { LevelBadge } from './LevelBadge';
import type { Line } from './filterIndicators';
import { scoresWords } from './scoresWords';
import { standing, weightFigures } from './standing';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  button: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  part: { paddingInlineStart: tokens.spacingHorizontalXXL },
  unit: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
  go: { marginTop: '4px', color: tokens.colorNeutralForeground2 },
});

export type IndicatorRowProps = {
  readonly line: Line;
  /** The unit stands with it where the list is of several. */
  readonly withUnit: boolean;
  readonly bands: readonly Band[];
  readonly onOpen: (line: Line) => void;
};

/** One indicator; pressing it shows how its score came about. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { line, withUnit, bands, onOpen } = props;
  const styles = useStyles();
  const row = useRowStyles();
  const text = useText();
  const { scored, unit } = line;
  const { code, name, partOf } = scored.indicator;
  return (
    <li className={row.item}>
      <button
        type="button"
        className={mergeClasses(row.button, styles.button, partOf !== null && styles.part)}
        onClick={() => onOpen(line)}
      >
        <LevelBadge scored={scored} bands={bands} />
        <span className={styles.words}>
          <span>
            <Whole>{`${code} ${name}`}</Whole>
          </span>
          {withUnit && (
            <span className={styles.unit}>
              {unit ?? scoresWords[text.language].wholeOrganisation}
            </span>
          )}
          <span className={styles.figures}>
            {figuresOf(scored, text).map((figure, index, all) => (
              <span key={index} className={styles.figure}>
                {index === all.length - 1 ? figure : `${figure} ·`}
              </span>
            ))}
            {scored.outcome.warnings.length > 0 && (
              <span className={styles.warning}>
                <Icon of="warning" label={text.t.warningCount(scored.outcome.warnings.length)} />
              </span>
            )}
          </span>
        </span>
        <span className={styles.go}>
          <Icon of="next" />
        </span>
      </button>
    </li>
  );
});

function figuresOf(scored: ScoredIndicator, text: PaneText): readonly string[] {
  const { figures, language } = text;
  const words = scoresWords[language];
  const { status, score, weighted, override } = scored;
  return [
    ...(status === 'scored' ? [] : [standing(scored, language)]),
    ...(score === null ? [] : [words.scoreOf(figures.exact(score))]),
    ...(override === null ? [] : [words.overridden]),
    ...weightFigures(scored, text),
    ...(weighted === null ? [] : [words.weightedOf(figures.weighted(weighted))]),
  ];
}
