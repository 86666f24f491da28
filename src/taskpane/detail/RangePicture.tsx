import type { RangeLine } from '../../scorecard';
import { useText } from '../words/text';
import { valueText } from './boundText';
import type { DetailProps } from './detailProps';
import { LevelBar, WIDTH, type BoundLabel } from './LevelBar';
import { detailWords } from './detailWords';

/** A hole between numbers as they are rounded is too narrow to be drawn. */
const DRAWN = 2;
/** Pixels of a letter of the bounds, and between two of them. */
const LETTER = 6.2;
const APART = 5;

type RangePictureProps = Pick<DetailProps, 'line' | 'scorecard'> & { readonly range: RangeLine };

/** The intervals of the levels on a line of numbers, with a mark at the result (domain.md §7). */
export function RangePicture({ range, line, scorecard }: RangePictureProps) {
  const { language, number } = useText();
  const words = detailWords[language];
  const { stretches, counts, actual } = range;
  const drawn = stretches
    .map((stretch, i) => ({
      ...stretch,
      x: stretch.left * WIDTH,
      width: (stretch.right - stretch.left) * WIDTH,
      next: stretches[i + 1]?.from,
      reached: actual?.stretch === i,
    }))
    .filter(({ width }) => width >= DRAWN);
  const value =
    actual === null ? line.scored.outcome.actual.text : valueText(actual.value, counts, language);
  const level = actual === null ? null : (stretches[actual.stretch]?.level ?? null);
  const label =
    actual === null
      ? words.scaleNoResult
      : level === null
        ? words.scaleOutside(value)
        : words.scaleAt({ value, level: number(level, 0) });
  const bounds = drawn.flatMap(({ from, next, x, width }, i) =>
    from === null || from === drawn[i - 1]?.from
      ? []
      : [{ x: from === next ? x + width / 2 : x, text: valueText(from, counts, language) }]
  );
  return (
    <LevelBar
      boxes={drawn}
      bounds={placed(bounds)}
      marker={actual === null ? null : { x: actual.at * WIDTH, text: value }}
      label={label}
      scorecard={scorecard}
    />
  );
}

/** Bounds that would run into the one before stand on the second line; one that has no room there either is left out. */
function placed(bounds: readonly { readonly x: number; readonly text: string }[]) {
  const ends = [-Infinity, -Infinity];
  return bounds.flatMap(({ x, text }): BoundLabel[] => {
    const half = (text.length * LETTER) / 2;
    const at = Math.min(WIDTH - half, Math.max(half, x));
    const line = ends.findIndex((end) => at - half >= end);
    if (line !== 0 && line !== 1) return [];
    ends[line] = at + half + APART;
    return [{ x: at, text, anchor: 'middle', line }];
  });
}
