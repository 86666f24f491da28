import type { Cell } from '../../engine';
import type { ScoredIndicator, Scorecard } from '../../scorecard';
import type { CellAddress, Result } from '../../tables';
import type { Checked } from '../../excel/door';
import { jsonOf } from './sameTables';
import { shownScores } from './shownScores';
import type { Scope } from './shownScores';

/**
 * Whether a sheet of scores that was written with functions still says what a new one would, because nothing but results
 * has changed and the formulas of their rows follow them. In doubt it says no: rows that may have been written as values
 * (results of several periods together, dates, targets, parts, committees' scores) count as not following.
 */
export function followerOf(then: Scorecard, scope: Scope): (now: Checked) => boolean {
  let asked: Checked | null = null;
  let answer = false;
  return (now) => {
    if (asked === now) return answer;
    asked = now;
    answer = now.functions && followed(then, shownScores(now, null, scope));
    return answer;
  };
}

function followed(then: Scorecard, now: Scorecard): boolean {
  if (frameOf(then) !== frameOf(now)) return false;
  const after = linesOf(now);
  return linesOf(then).every((line, i) => {
    const other = after[i];
    return (
      other !== undefined &&
      (jsonOf(line.results) === jsonOf(other.results) || rowFollows(line, other))
    );
  });
}

const linesOf = ({ units }: Scorecard): readonly ScoredIndicator[] =>
  units.flatMap(({ indicators }) => indicators);

/** Everything that the sheet is made of but the results. */
const frameOf = ({ period, settings, bands, holidays, units }: Scorecard): string =>
  jsonOf([
    [period, settings, bands, holidays],
    units.map(({ unit, equalWeights, indicators }) => [
      unit,
      equalWeights,
      indicators.map(({ indicator, override }) => [indicator, override]),
    ]),
  ]);

const FOLLOWING: ReadonlySet<string> = new Set(['threshold', 'milestone', 'checklist', 'ladder']);

function rowFollows(then: ScoredIndicator, now: ScoredIndicator): boolean {
  const { indicator, rule, hasParts, override, targetAlone } = then;
  const plainRow =
    FOLLOWING.has(rule.kind) &&
    indicator.partOf === null &&
    indicator.combination === 'latest' &&
    !hasParts &&
    !targetAlone &&
    override === null;
  return (
    plainRow &&
    then.criteria !== null &&
    sideBySide(then.criteria.at) &&
    oneFormat(then.criteria.cells) &&
    [then, now].every(({ outcome: { status, actual } }) => {
      return (status === 'scored' || status === 'pending') && actual.state !== 'date';
    }) &&
    then.results.length === 1 &&
    cellsOf(then.results) === cellsOf(now.results)
  );
}

/** Where results stand and how their cells show them. */
const cellsOf = (results: readonly Result[]): string =>
  jsonOf(
    results.map(({ period, at, actualAt, percentFormat, numerator }) => [
      period,
      at,
      actualAt,
      percentFormat,
      numerator,
    ])
  );

/** The cells of the levels, without those that are not there. */
function sideBySide(cells: readonly (CellAddress | null)[]): boolean {
  const there = cells.slice(cells[0] === null ? 1 : 0);
  const [first] = there;
  return (
    !!first &&
    there.every((at, i) => at !== null && at.row === first.row && at.column === first.column + i)
  );
}

/** Whether the numbers among them are all shown as percentages, or none is. */
function oneFormat(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  return new Set(numbers.map(({ numberFormat }) => numberFormat?.includes('%') ?? false)).size < 2;
}
