import { calendarDay, dayMeant, periodName, readActual, type Language } from '../../engine';
import { isBlank, sameTextKey, storedResults, type Snapshot } from '../../tables';
import { dayText } from '../plan/dates';
import { sheetWordsIn } from '../words/sheetWords';
import {
  expectedOf,
  unitKey,
  type CollectedRows,
  type Collection,
  type Expected,
} from './collection';
import { fileOf, refusedText, sentRows, type CollectedFile } from './collectedSheet';
import type { ComparedFile } from './compareFile';

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
 * @param reader - the language of who reads it, whatever that of the workbook is
 * @param files - those that are at hand now
 */
export function unitStates(
  rows: CollectedRows,
  snapshot: Snapshot,
  to: Collection,
  reader = to.language,
  files: readonly ComparedFile[] = []
): readonly UnitState[] {
  const { scorecard, period, language } = to;
  const stored = storedResults(snapshot);
  const name = sameTextKey(periodName(period, language));
  const sent = sentRows(rows)
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
        name: unit ?? sheetWordsIn(reader).noUnit,
        expected: asked.length,
        missing: asked.filter((one) => !has(unit, one)),
        files: sent
          .filter(({ units }) => units.map(unitKey).includes(unitKey(unit)))
          .map((line) => lineOf(unit, reader, line, files, to)),
      },
    ];
  });
}

/** A line of the sheet as a unit reads it: its day in the reader's language, and what was refused of the unit of a file that is at hand. */
function lineOf(
  unit: string | null,
  reader: Language,
  line: CollectedFile,
  files: readonly ComparedFile[],
  { language, scorecard }: Collection
): CollectedFile {
  const same = files.find(({ hash }) => hash === line.hash);
  const own = same && {
    ...same,
    values: same.values.filter((value) => unitKey(value.unit) === unitKey(unit)),
  };
  const refused = own === undefined ? line.refused : refusedText(own, reader);
  if (reader === language) return { ...line, refused };
  const serial = dayMeant(readActual({ value: line.date }), null);
  const day = serial === null ? null : calendarDay(serial);
  const date = day === null ? line.date : dayText(day, reader, scorecard.settings.era);
  return { ...line, date, refused };
}
