import { periodName } from '../../engine';
import { isBlank, sameTextKey, storedResults, type Snapshot } from '../../tables';
import { sheetWordsIn } from '../words/sheetWords';
import {
  expectedOf,
  unitKey,
  type CollectedRows,
  type Collection,
  type Expected,
} from './collection';
import { fileOf, sentRows, type CollectedFile } from './collectedSheet';

/** An indicator of which no result has come. */
export interface MissingResult {
  readonly code: string;
  readonly name: string;
}

/** How far a unit is: what it has sent for the period, and of what the workbook has no result. */
export interface UnitState {
  readonly unit: string | null;
  /** As it is called to people. */
  readonly name: string;
  readonly expected: number;
  readonly missing: readonly MissingResult[];
  /** Its files, those of earlier days first; none: it has sent nothing. */
  readonly files: readonly CollectedFile[];
}

/**
 * The state of collection by unit (design.md §7).
 *
 * @param rows - of the sheet of what was collected, with the files that are at hand now
 * @param snapshot - the workbook as it is once they are accepted
 */
export function unitStates(
  rows: CollectedRows,
  snapshot: Snapshot,
  to: Collection
): readonly UnitState[] {
  const { scorecard, period, language } = to;
  const stored = storedResults(snapshot);
  const name = sameTextKey(periodName(period, language));
  const files = sentRows(rows)
    .map(fileOf)
    .filter((file) => sameTextKey(file.period) === name);
  const has = (unit: string | null, { code, period }: Expected): boolean => {
    const filled = (field: 'actual' | 'numerator' | 'denominator'): boolean =>
      !isBlank(stored({ unit, code, period }, field)?.cell.value);
    return filled('actual') || (filled('numerator') && filled('denominator'));
  };
  return scorecard.units.flatMap((each): readonly UnitState[] => {
    const asked = expectedOf(each, to);
    if (asked.length === 0) return [];
    const { unit } = each;
    return [
      {
        unit,
        name: unit ?? sheetWordsIn(language).noUnit,
        expected: asked.length,
        missing: asked.filter((one) => !has(unit, one)),
        files: files.filter(({ units }) => units.map(unitKey).includes(unitKey(unit))),
      },
    ];
  });
}
