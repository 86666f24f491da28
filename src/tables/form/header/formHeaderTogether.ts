import { headerKey } from '../../columns/headers';
import { isYear } from './formHeaderWords';
import type { FormColumn, FormRole } from '../formModel';

/** What the headings of a form mean beside each other, where one alone means something else. */
export function readTogether(columns: readonly FormColumn[]): readonly FormColumn[] {
  return computedScores(namedByGroup(yearsBeside(yearsNamed(columns))));
}

/** `Score` beside a weight, a target or a result is what came out, and no ladder of levels. */
function computedScores(columns: readonly FormColumn[]): readonly FormColumn[] {
  const scored = columns.some(({ role }) => /^(?:weight|target|result|level\d+)$/.test(role));
  return columns.map((column) =>
    scored && column.role === 'ladderLevel' && /score|คะแนน/.test(headerKey(column.title))
      ? { ...column, role: 'ignore' }
      : column
  );
}

const ofYear = ({ title }: FormColumn): boolean => /(?:25|20)\d\d/.test(headerKey(title));

/** `ตัวชี้วัด | เป้าหมาย | 2566 | 2567 | 2568`: beside a target of no year the years hold something else. */
function yearsBeside(columns: readonly FormColumn[]): readonly FormColumn[] {
  const named = columns.some(({ role, title }) => role === 'name' && !isYear(title));
  const target = columns.some((column) => column.role === 'target' && !ofYear(column));
  if (!named || !target) return columns;
  return columns.map((column): FormColumn =>
    column.role === 'target' && isYear(column.title)
      ? { ...column, role: 'ignore', period: null, settled: 'yearColumn' }
      : column
  );
}

/** `ตัวชี้วัดที่ | ประเด็นการประเมิน`: what is assessed names the indicators where only their numbers stand besides. */
function namedByGroup(columns: readonly FormColumn[]): readonly FormColumn[] {
  const has = (...roles: readonly FormRole[]): boolean =>
    columns.some(({ role }) => roles.includes(role));
  const groups = columns.filter(({ role }) => role === 'group');
  if (has('name', 'ladderLevel') || !has('code', 'order') || groups.length !== 1) return columns;
  return columns.map((column) => (column.role === 'group' ? { ...column, role: 'name' } : column));
}

/** `ค่าเป้าหมาย | ปี 2566 | ปี 2567`: the first of several target columns names the indicators where nothing else does. */
function yearsNamed(columns: readonly FormColumn[]): readonly FormColumn[] {
  const [one, ...years] = columns.filter(({ role }) => role === 'target');
  const ofYears = one !== undefined && !ofYear(one) && years.length > 1 && years.every(ofYear);
  if (!ofYears || columns.some(({ role }) => role === 'name')) return columns;
  const first = columns.findIndex(({ role }) => role === 'target');
  return columns.map((column, c) => (c === first ? { ...column, role: 'name' } : column));
}
