import { makeStyles, tokens } from '@fluentui/react-components';
import { bandOf, scoreOfLevel, type Level } from '../../engine';
import { bandsOfScores, type Scorecard } from '../../scorecard';
import { useText } from '../words/text';

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

export const WIDTH = 320;
const TOP = 28;
const HEIGHT = 24;
const BOTTOM = TOP + HEIGHT;

/** A level as a box. */
export interface LevelBox {
  /** Null where no level has the results. */
  readonly level: Level | null;
  readonly x: number;
  readonly width: number;
  readonly reached: boolean;
}

/** A bound under the boxes. */
export interface BoundLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly line: 0 | 1;
}

export interface LevelBarProps {
  readonly boxes: readonly LevelBox[];
  readonly bounds: readonly BoundLabel[];
  /** The result; null without one. */
  readonly marker: { readonly x: number; readonly text: string } | null;
  readonly label: string;
  readonly scorecard: Scorecard;
}

/** Levels in the colours of their bands, their bounds below, and a mark at the result above. */
export function LevelBar({ boxes, bounds, marker, label, scorecard }: LevelBarProps) {
  const styles = useStyles();
  const { number } = useText();
  const below = bounds.length === 0 ? 4 : bounds.some(({ line }) => line === 1) ? 34 : 20;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.root}
      viewBox={`0 0 ${WIDTH} ${BOTTOM + below}`}
    >
      {boxes.map(({ level, x, width, reached }, index) => {
        const band =
          level === null
            ? null
            : bandOf(scoreOfLevel(scorecard.settings.scale, level), bandsOfScores(scorecard));
        return (
          <g key={index}>
            <rect
              x={x + 1.5}
              y={TOP}
              width={Math.max(1, width - 3)}
              height={HEIGHT}
              rx="3"
              fill={band?.fill ?? tokens.colorNeutralBackground4}
              stroke="currentColor"
              strokeWidth={reached ? 2.5 : 0.5}
            />
            <text
              className={styles.level}
              x={x + width / 2}
              y={TOP + HEIGHT / 2 + 4}
              textAnchor="middle"
              fill={band?.ink ?? tokens.colorNeutralForeground1}
            >
              {level === null ? (width < NARROW ? '' : '–') : number(level, 0)}
            </text>
          </g>
        );
      })}
      {bounds.map(({ x, text, anchor, line }, index) => (
        <text
          key={index}
          className={styles.small}
          x={x}
          y={BOTTOM + (line === 1 ? 29 : 14)}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
      {marker !== null && (
        <>
          <path d={`M${marker.x - 5} ${TOP - 9}h10l-5 8z`} fill="currentColor" />
          <text
            className={styles.value}
            x={within(marker.x)}
            y={TOP - 13}
            textAnchor={anchorAt(marker.x)}
          >
            {marker.text}
          </text>
        </>
      )}
    </svg>
  );
}

/** A box in which there is no room for a dash. */
const NARROW = 12;
const EDGE = 60;

const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < EDGE ? 'start' : x > WIDTH - EDGE ? 'end' : 'middle';

const within = (x: number): number =>
  x < EDGE ? Math.max(2, x - 8) : Math.min(WIDTH - 2, x + (x > WIDTH - EDGE ? 8 : 0));
