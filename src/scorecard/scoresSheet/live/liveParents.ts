import type { Language } from '../../../engine';
import { a1, sameTextKey, type Settings } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { COLUMN } from '../scoreColumns';
import type { ScoredIndicator } from '../../scoring/scorecard';
import type { RowRun } from '../scoreRows';
import { roundedFormula } from '../roundedFormula';
import { columnRange, meanFormula, minimumFormula } from '../totalFormula';
import { roundingsOf } from '../../scoring/roundings';
import { sheetWordsIn } from '../../words/sheetWords';

/**
 * Makes the cells of parents follow their parts, in place. A parent whose parts all stand right below it follows them
 * live; the committee's score for a parent, parts elsewhere and parts without weights leave it a value.
 */
export function liveParents(
  rows: readonly ScoredIndicator[],
  cells: (readonly PlanCell[])[],
  firstRow: number,
  language: Language,
  settings: Settings,
  plain = false
): void {
  const roundings = roundingsOf(settings);
  const words = sheetWordsIn(language);
  rows.forEach((parent, i) => {
    const line = cells[i];
    if (!parent.hasParts || parent.override !== null || line === undefined) return;
    const run = partsBelow(rows, i);
    if (run === null) return;
    const parts = rows.slice(run.first, run.last + 1);
    const minimum = parent.indicator.combination === 'min';
    if (!minimum && parts.some((part) => !part.counts || part.weight === null)) return;
    const span = { first: firstRow + run.first, last: firstRow + run.last };
    const overridden = parts.some((part) => part.override !== null);
    const exact = minimum
      ? minimumFormula(span, overridden, settings.scale)
      : meanFormula(span, plain, roundings.weighted, settings.scale);
    const total =
      minimum || roundings.score.decimals === null
        ? exact
        : `IF(COUNT(${columnRange(span, 'counted')}),${roundedFormula(exact, roundings.score)},"")`;
    const score = a1(firstRow + i, COLUMN.score);
    const live = [...line];
    live[COLUMN.score] = { formula: `=${total}` };
    live[COLUMN.status] = {
      formula: `=IF(COUNT(${score}),"${words.status.scored}","${words.status[parent.status === 'scored' ? 'pending' : parent.status]}")`,
    };
    live[COLUMN.explanation] = words[minimum ? 'leastOfParts' : 'meanOfParts'](
      parts.map((part) => part.indicator.code)
    );
    cells[i] = live;
  });
}

/** Rows of all the parts of the parent in row `i`, where they follow it directly and have no parts themselves. */
function partsBelow(rows: readonly ScoredIndicator[], i: number): RowRun | null {
  const parent = rows[i]?.indicator;
  const evidence = rows[i]?.outcome.evidence;
  if (parent === undefined || evidence?.by !== 'parts') return null;
  const isPart = (scored: ScoredIndicator | undefined): boolean =>
    scored !== undefined &&
    !scored.hasParts &&
    scored.indicator.unit === parent.unit &&
    scored.indicator.partOf !== null &&
    sameTextKey(scored.indicator.partOf) === sameTextKey(parent.code);
  let last = i;
  while (isPart(rows[last + 1])) last += 1;
  const found = new Set(rows.slice(i + 1, last + 1).map((part) => part.indicator.code));
  const complete = evidence.parts.every((part) => found.has(part.code));
  return last > i && complete ? { first: i + 1, last } : null;
}
