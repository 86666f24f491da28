import { useMemo } from 'react';
import type { Language } from '../../engine';
import {
  actualWords,
  levelScale,
  rangeLine,
  type LevelScale,
  type Scorecard,
  type ScoredIndicator,
} from '../../scorecard';
import { useText } from '../words/text';
import { boundText, valueText } from './boundText';
import type { DetailProps } from './detailProps';
import { LevelBar, WIDTH, type BoundLabel } from './LevelBar';
import { RangePicture } from './RangePicture';
import { detailWords } from './detailWords';

/** Letters that have room above the scale. */
const ROOM = 24;

/** Bounds longer than this stand on two lines in turn, so that neighbours do not run into each other. */
const SHORT = 7;

type Picture = Pick<DetailProps, 'line' | 'scorecard'>;

/** The levels side by side, where each begins, and where the result lies; ranges on a line of numbers. */
export function ScalePicture({ line, scorecard }: Picture) {
  const { scored } = line;
  const range = useMemo(() => rangeLine(scored), [scored]);
  const scale = useMemo(() => (range === null ? levelScale(scored) : null), [range, scored]);
  if (range !== null) return <RangePicture range={range} line={line} scorecard={scorecard} />;
  return scale && <Levels scale={scale} line={line} scorecard={scorecard} />;
}

function Levels({ scale, line, scorecard }: Picture & { readonly scale: LevelScale }) {
  const { language, number } = useText();
  const words = detailWords[language];
  const { steps, actual } = scale;
  const step = WIDTH / steps.length;
  const bounds = steps.map(({ from }) => (from === null ? '' : boundText(from, scale, language)));
  const long = bounds.some((text) => text.length > SHORT);
  const value =
    actual === null || actual.value === null
      ? shortResult(line.scored, scorecard, language)
      : valueText(actual.value, scale.counts, language);
  const level = actual === null ? null : (steps[actual.step]?.level ?? null);
  const label =
    actual === null
      ? words.scaleNoResult
      : level === null
        ? words.scaleBelow(value)
        : words.scaleAt({ value, level: number(level, 0) });
  return (
    <LevelBar
      boxes={steps.map(({ level }, i) => ({
        level,
        x: i * step,
        width: step,
        reached: actual?.step === i,
      }))}
      bounds={
        scale.counts === 'level'
          ? []
          : bounds.map((text, i): BoundLabel => ({
              text,
              x: i === 0 ? 2 : i * step,
              anchor: i === 0 ? 'start' : 'middle',
              line: long && i % 2 === 1 ? 1 : 0,
            }))
      }
      marker={actual === null ? null : { x: (actual.step + actual.within) * step, text: value }}
      label={label}
      scorecard={scorecard}
    />
  );
}

/** The result in words where there is room for them, else as it was typed. */
function shortResult(scored: ScoredIndicator, { settings }: Scorecard, language: Language): string {
  const words = actualWords(scored, settings, language);
  return words.length > ROOM ? scored.outcome.actual.text.slice(0, ROOM) : words;
}
