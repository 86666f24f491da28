import type { Language } from '../../../engine';
import { a1, type Settings } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import { LONGEST_FORMULA } from '../formulaLength';
import { COLUMN } from '../scoreColumns';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { roundedFormula } from '../roundedFormula';
import { countOfStatus, meanFormula, meanOfCells, minimumFormula } from '../totalFormula';
import { textLiteral } from './liveReference';
import { targetsMetFormula, targetsUnder } from './liveTargetsMet';
import type { SheetWords } from '../../words/en/sheets';
import { roundingsOf } from '../../scoring/roundings';
import { sheetWordsIn } from '../../words/sheetWords';

/**
 * Makes the cells of parents follow their parts, in place: over one range where these stand together and have no parts
 * themselves, else over their cells one by one. The committee's score for a parent and parts without weights leave it a
 * value. `shares` as of `liveShares`.
 */
export function liveParents(
  rows: readonly ScoredIndicator[],
  partsOf: ReadonlyMap<number, readonly number[]>,
  shares: ReadonlyMap<number, string>,
  cells: (readonly PlanCell[])[],
  firstRow: number,
  language: Language,
  settings: Settings,
  plain = false
): void {
  const roundings = roundingsOf(settings);
  const words = sheetWordsIn(language);
  const weightOf = (place: number): string =>
    rows[place]?.counts === true
      ? a1(firstRow + place, COLUMN.weight)
      : (shares.get(place) ?? String(rows[place]?.weight ?? 0));
  rows.forEach((parent, i) => {
    const line = cells[i];
    if (!parent.hasParts || parent.override !== null || line === undefined) return;
    const places = partsOf.get(i) ?? [];
    const parts = places.flatMap((place) => rows[place] ?? []);
    if (parts.length === 0) return;
    const minimum = parent.indicator.combination === 'min';
    if (!minimum && parts.some((part) => part.weight === null)) return;
    const at = places.map((place) => firstRow + place);
    const together = at.every((row, n) => row === (at[0] ?? 0) + n);
    const range = { first: at[0] ?? 0, last: at.at(-1) ?? 0 };
    const overridden = parts.some((part) => part.override !== null);
    const values = places.map((place) => valueOf(rows[place], firstRow + place));
    const exact = minimum
      ? minimumFormula(at, overridden, settings.scale)
      : together && parts.every(({ counts, hasParts }) => counts && !hasParts)
        ? meanFormula(range, plain, roundings.weighted, settings.scale)
        : meanOfCells(
            values,
            places.map((place) => weightOf(place))
          );
    const total =
      minimum || roundings.score.decimals === null
        ? exact
        : `IF(COUNT(${values.join(',')}),${roundedFormula(exact, roundings.score)},"")`;
    const score = a1(firstRow + i, COLUMN.score);
    const targets = targetsUnder(i, rows, partsOf).map((place) => firstRow + place);
    const unscored = textLiteral(words.status.unscored);
    const counted = targets.length === 0 ? [] : [targetsMetFormula(targets, language, settings)];
    // Of targets in many places, that they have no score is said in fewer letters.
    const status = [...counted, unscored]
      .map((said) => statusOf(score, at, words.status, said))
      .find(({ length }) => length <= LONGEST_FORMULA);
    if (total.length > LONGEST_FORMULA || status === undefined) return;
    const live = [...line];
    live[COLUMN.score] = { formula: `=${total}` };
    live[COLUMN.status] = { formula: `=${status}` };
    live[COLUMN.explanation] = words[minimum ? 'leastOfParts' : 'meanOfParts'](
      parts.map((part) => part.indicator.code)
    );
    cells[i] = live;
  });
}

/** The score of a part that its parent counts: the committee's goes before the computed one. */
function valueOf(part: ScoredIndicator | undefined, row: number): string {
  return a1(
    row,
    part?.counts === true ? COLUMN.counted : part?.override ? COLUMN.override : COLUMN.score
  );
}

/** Without a score a parent is pending, not assessed or not scored as its parts are. `unscored`: what then stands there. */
function statusOf(
  score: string,
  parts: readonly number[],
  { scored, pending, excluded }: SheetWords['status'],
  unscored: string
): string {
  const saying = (word: string): string => countOfStatus(parts, word);
  const open = `IF(${saying(excluded)}=${parts.length},${textLiteral(excluded)},${unscored})`;
  return `IF(COUNT(${score}),${textLiteral(scored)},IF(${saying(pending)},${textLiteral(pending)},${open}))`;
}
