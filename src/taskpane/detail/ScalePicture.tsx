import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { scoreOfLevel, bandOf } from '../../engine';
import { levelScale, bandsOfScores } from '../../scorecard';
import { useText } from '../words/text';
import { boundText, valueText } from './boundText';
import type { DetailProps } from './detailProps';

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: '100%',
    maxWidth: '480px',
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText', forcedColorAdjust: 'none' },
  },
  small: { fontSize: '10.5px', fill: 'currentColor' },
  level: { fontSize: '12px', fontWeight: 600, forcedColorAdjust: 'none' },
  value: { fontSize: '12px', fontWeight: 600, fill: 'currentColor' },
});

const WIDTH = 320;
const TOP = 28;
const HEIGHT = 24;
/** Bounds longer than this stand on two lines in turn, so that neighbours do not run into each other. */
const SHORT = 7;

/** The levels side by side, where each begins, and where the result lies. */
export function ScalePicture({
  line: { scored },
  scorecard,
}: Pick<DetailProps, 'line' | 'scorecard'>) {
  const styles = useStyles();
  const { t, language, number } = useText();
  const scale = useMemo(() => levelScale(scored), [scored]);
  if (scale === null) return null;
  const { steps, actual } = scale;
  const step = WIDTH / steps.length;
  const bounds = steps.map(({ from }) => (from === null ? '' : boundText(from, scale, language)));
  const long = bounds.some((text) => text.length > SHORT);
  const here = actual === null ? null : (actual.step + actual.within) * step;
  const value =
    actual === null || actual.value === null
      ? scored.outcome.actual.text.slice(0, 24)
      : valueText(actual.value, scale.counts, language);
  const level = actual === null ? null : (steps[actual.step]?.level ?? null);
  const label =
    actual === null
      ? t.scaleNoResult
      : level === null
        ? t.scaleBelow(value)
        : t.scaleAt({ value, level: number(level, 0) });
  const bottom = TOP + HEIGHT;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.root}
      viewBox={`0 0 ${WIDTH} ${bottom + (long ? 34 : scale.counts === 'level' ? 4 : 20)}`}
    >
      {steps.map((each, index) => {
        const band =
          each.level === null
            ? null
            : bandOf(scoreOfLevel(scorecard.settings.scale, each.level), bandsOfScores(scorecard));
        const reached = actual?.step === index;
        const x = index * step;
        return (
          <g key={index}>
            <rect
              x={x + 1.5}
              y={TOP}
              width={step - 3}
              height={HEIGHT}
              rx="3"
              fill={band?.fill ?? tokens.colorNeutralBackground4}
              stroke="currentColor"
              strokeWidth={reached ? 2.5 : 0.5}
            />
            <text
              className={styles.level}
              x={x + step / 2}
              y={TOP + HEIGHT / 2 + 4}
              textAnchor="middle"
              fill={band?.ink ?? tokens.colorNeutralForeground1}
            >
              {each.level === null ? '–' : number(each.level, 0)}
            </text>
            <text
              className={styles.small}
              x={index === 0 ? 2 : x}
              y={bottom + (long && index % 2 === 1 ? 29 : 14)}
              textAnchor={index === 0 ? 'start' : 'middle'}
            >
              {bounds[index]}
            </text>
          </g>
        );
      })}
      {here !== null && (
        <>
          <path d={`M${here - 5} ${TOP - 9}h10l-5 8z`} fill="currentColor" />
          <text className={styles.value} x={within(here)} y={TOP - 13} textAnchor={anchorAt(here)}>
            {value}
          </text>
        </>
      )}
    </svg>
  );
}

const EDGE = 60;

const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < EDGE ? 'start' : x > WIDTH - EDGE ? 'end' : 'middle';

const within = (x: number): number =>
  x < EDGE ? Math.max(2, x - 8) : Math.min(WIDTH - 2, x + (x > WIDTH - EDGE ? 8 : 0));
