import { readNumber } from '../../../engine';
import type { Criterion } from '../../../engine';
import type { CriteriaSource, Indicator, Problem } from '../../../tables';
import { PERCENT_UNIT } from './percentUnit';

type Counted = 'percent' | 'days' | 'count';

/** Scales on which percentages are counted as often as points. */
const SCALE = /คะแนน|ระดับ|แต้ม|point|score|level/i;
const TAIL = /[\d๐-๙.,]+[^\d๐-๙]*$/;

/**
 * The unit of measure against the criteria (domain.md §3): percentages where the unit counts things or days, counted
 * things or days where it is percent. Bare numbers fit any unit, and a unit in words of its own is not judged.
 *
 * @returns one warning at the first level concerned, or none
 */
export function measureProblems(indicator: Indicator, source: CriteriaSource): readonly Problem[] {
  const unit = indicator.unitOfMeasure;
  const stated = unit === null ? null : countedBy(unit);
  if (unit === null || stated === null) return [];
  const levels = source.criteria.map(countedIn);
  const level = levels.findIndex((counted) => counted !== null);
  const found = levels[level] ?? null;
  const numeric = source.criteria.filter(isNumeric).length;
  if (found === null || found === stated) return [];
  if (levels.filter((counted) => counted === found).length < numeric) return [];
  const at = source.at[level] ?? source.row;
  return [
    { severity: 'warning', at, code: 'unitMismatch', indicator: indicator.code, unit, found },
  ];
}

function isNumeric({ kind }: Criterion): boolean {
  return kind === 'bare' || kind === 'interval' || kind === 'duration';
}

function countedBy(unit: string): Counted | null {
  if (PERCENT_UNIT.test(unit)) return 'percent';
  if (SCALE.test(unit)) return null;
  return thingIn(`1 ${unit.replace(/^\s*จำนวน/, '')}`);
}

function countedIn(criterion: Criterion): Counted | null {
  if (criterion.kind === 'duration') return 'days';
  if (criterion.kind !== 'bare' && criterion.kind !== 'interval') return null;
  if (criterion.measure === 'percent') return 'percent';
  const text = criterion.text.replace(/ขึ้นไป|ลงมา|หรือมากกว่า|or more/, '');
  return thingIn(TAIL.exec(text)?.[0] ?? '');
}

/** What the unit behind a number counts; null without a unit that is known. */
function thingIn(text: string): Counted | null {
  const number = readNumber(text);
  if (!number.ok || number.rest === '' || SCALE.test(number.rest)) return null;
  return /วัน|day/.test(number.rest) ? 'days' : 'count';
}
