import type { Language } from '../../../engine';
import { sameTextKey, type Snapshot } from '../../../tables';
import type { UnitFormRole } from '../../plan/plan';
import type { Scorecard } from '../../scoring/scorecard';
import { freeName, takenNames } from '../../plan/sheetNames';
import { ownSheetName } from '../../plan/ownNames';
import { sheetWordsIn } from '../../words/sheetWords';

/** The form of one unit, on a sheet of its own. */
export interface UnitForm {
  readonly role: UnitFormRole;
  readonly name: string;
  readonly scorecard: Scorecard;
}

/** One form a unit; none where there is only one unit. Each finds its sheet again, also a renamed one, by its mark. */
export function unitForms(
  scorecard: Scorecard,
  snapshot: Snapshot,
  language: Language
): readonly UnitForm[] {
  if (scorecard.units.length < 2) return [];
  const taken = takenNames(snapshot);
  const roles = new Set<string>();
  return scorecard.units.map((unit): UnitForm => {
    const title = unit.unit ?? sheetWordsIn(language).noUnit;
    let role = markOf(title);
    while (roles.has(role)) role = `${role}q`;
    roles.add(role);
    const known = snapshot.sheets.some((sheet) => sheet.role === role);
    const name = known
      ? ownSheetName(snapshot, role, title)
      : freeName(sheetWordsIn(language).form.unitSheet(title), taken);
    taken.add(name.toLowerCase());
    return { role, name, scorecard: { ...scorecard, units: [unit], organisation: null } };
  });
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The mark of a unit's form: letters only, the same for the same unit in whatever order the units stand (FNV-1a). */
function markOf(unit: string): UnitFormRole {
  let hash = FNV_OFFSET;
  for (const letter of sameTextKey(unit)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  }
  const letters = Array.from({ length: 8 }, (_, i) =>
    String.fromCharCode(97 + ((hash >>> (i * 4)) & 15))
  );
  return `summary:form:${letters.join('')}`;
}
