import type { UnscoredRule } from '../unscoredRule';
import type { MilestoneRule } from './rule';
import { subjectOf } from '../../criteria/condition';
import { normalise } from '../../values/normalise';
import { refused, unclear } from '../prepared';
import type { Prepared } from '../prepared';
import type { LevelCell } from '../../criteria/range';
import type { RuleRequest } from '../request';
import { belowLowest, scoreOfLevel } from '../../totals/scale';
import { stepNamed } from '../../criteria/steps';

const STEP_WORD = /ขั้น|งวด|\b(?:step|phase|stage|milestone)/;
const NOTHING = /^(?:ไม่|ยังไม่|no\b|not\b|none\b|nothing\b)/;

/**
 * Steps by level (domain.md §2, kind 3). A cell says how many steps it takes (`ครบ 3 ขั้นตอน`, `3`), which step it ends
 * with (`ขั้นตอนที่ 1-2`), or is a step itself: then the cells are the steps in order. More steps for each higher level.
 */
export function prepareMilestone(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<MilestoneRule | UnscoredRule> {
  const levels = cells.map((cell) => cell.level);
  if (request.method === 'linear') {
    return refused('milestone', 'linearNeedsNumbers', [
      { severity: 'error', code: 'linearRefused', reason: 'linearNeedsNumbers', levels },
    ]);
  }
  const needed = areWords(cells) ? inOrder(cells) : stepsNeeded(cells);
  if (needed === null) return unclear('milestone', levels);
  const { scale, floor } = request;
  const steps = cells
    .map(({ level, criterion }, i) => ({
      level,
      score: scoreOfLevel(scale, level),
      needed: needed[i] ?? 0,
      text: criterion.text,
    }))
    .reverse();
  const below = belowLowest(cells[0]?.level, floor, scale);
  return { rule: { kind: 'milestone', steps, below }, findings: [] };
}

/** Whether the cells are steps in words with numbers in them (`แจ้งล่วงหน้า 30 วัน`), which count no steps. */
function areWords(cells: readonly LevelCell[]): boolean {
  const texts = cells.map(({ criterion }) => normalise(criterion.text));
  const isWords = ({ criterion }: LevelCell): boolean => criterion.kind === 'statement';
  const worded = cells.slice(1).some(isWords);
  const named = cells.some(
    ({ criterion }, i) => criterion.kind === 'unreadable' || subjectOf(texts[i] ?? '') !== ''
  );
  return (worded || named) && !texts.some((text) => STEP_WORD.test(text));
}

function inOrder(cells: readonly LevelCell[]): readonly number[] {
  return cells.map((_, i) => i + 1 - nothingCells(cells));
}

function stepsNeeded(cells: readonly LevelCell[]): readonly number[] | null {
  const nothing = nothingCells(cells);
  const written = cells.slice(nothing).map(stepsWritten);
  const unwritten = written.every((steps) => steps === null);
  if (unwritten && cells.some(({ criterion }) => criterion.kind !== 'statement')) return null;
  const steps = unwritten ? written.map((_, i) => i + 1) : written;
  const needed = [...Array<0>(nothing).fill(0), ...steps];
  const rising = needed.every(
    (count, i) => count !== null && (i === 0 || count > (needed[i - 1] ?? count))
  );
  return rising ? needed.map((count) => count ?? 0) : null;
}

/** How many cells say that nothing is done: the lowest one, or none. */
function nothingCells(cells: readonly LevelCell[]): number {
  return cells.slice(0, 1).filter(saysNothing).length;
}

/** The lowest cell may say that nothing is done, as a level 0 always does. */
function saysNothing({ level, criterion }: LevelCell): boolean {
  if (criterion.kind !== 'statement') return false;
  return level === 0 || NOTHING.test(normalise(criterion.text));
}

function stepsWritten(cell: LevelCell): number | null {
  const { criterion } = cell;
  if (criterion.kind === 'statement') return stepNamed(cell);
  if (criterion.kind !== 'bare' && criterion.kind !== 'interval') return null;
  if (criterion.measure === 'percent') return null;
  const low = criterion.kind === 'bare' ? { value: criterion.value, open: false } : criterion.low;
  const count = low === null ? 0 : low.value + (low.open ? 1 : 0);
  return Number.isInteger(count) && count >= 0 && count <= 99 ? count : null;
}
