import { sameTextKey } from '../../cells/text';
import { doubt } from '../formDraft';
import type { Draft, OpenGroup } from '../formDraft';
import { parentCode } from './formName';

/** Gives rows without a code the numbers after the highest; the same indicator of another unit or period has the same. */
export function assignCodes(drafts: readonly Draft[]): void {
  let highest = 0;
  for (const { code } of drafts) {
    const number = Number(/^\d+/.exec(code ?? '')?.[0] ?? 0);
    if (number > highest && number < 10_000) highest = number;
  }
  const assigned = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.code !== null) continue;
    const same = assigned.get(sameTextKey(draft.name)) ?? [];
    const dated = same.every((other) => isOtherPeriod(other, draft)) ? same[0] : undefined;
    const shared = same.find((other) => isSame(other, draft));
    if (dated?.code) {
      draft.code = dated.code;
      assigned.set(sameTextKey(draft.name), [...same, draft]);
      continue;
    }
    if (shared !== undefined && same.every(({ unit }) => unit !== draft.unit)) {
      draft.code = shared.code;
    } else {
      highest += 1;
      draft.code = String(highest);
    }
    assigned.set(sameTextKey(draft.name), [...same, draft]);
    draft.doubts.push(doubt('codeAssigned', draft.row, draft.column, draft.code ?? ''));
  }
}

/**
 * Where the form counts its indicators anew in each group, those of a later group go on from the highest number: a code
 * stands for one indicator. The doubt says both numbers.
 */
export function countOn(drafts: readonly Draft[]): void {
  const codes = drafts.map(({ code }) => Number(/^\d+/.exec(code ?? '')?.[0] ?? 0));
  let highest = Math.max(0, ...codes.filter((number) => number < 10_000));
  const first = new Map<string, Draft>();
  const anew = new Map<OpenGroup, Map<string, string>>();
  for (const draft of drafts) {
    const { code, group } = draft;
    if (code === null || group === null) continue;
    const key = placeOf(draft);
    const before = first.get(key);
    if (before === undefined) first.set(key, draft);
    const known = anew.get(group) ?? new Map<string, string>();
    const parent = parentCode(code);
    const other =
      before !== undefined &&
      before.group !== null &&
      before.group !== group &&
      sameTextKey(before.name) !== sameTextKey(draft.name);
    if (parent === null && other && !known.has(code)) known.set(code, String((highest += 1)));
    const next = parent === null ? known.get(code) : known.get(parent);
    anew.set(group, known);
    if (next === undefined) continue;
    draft.code = parent === null ? next : `${next}${code.slice(parent.length)}`;
    draft.doubts.push(doubt('codeAnew', draft.row, draft.column, `${code} → ${draft.code}`));
  }
}

/** The same indicator of another unit: name, criteria, target and measure agree. */
function isSame(a: Draft, b: Draft): boolean {
  const said = ({ levels, target, unitOfMeasure, unit }: Draft): string =>
    JSON.stringify([levels, target, unitOfMeasure, unit === null]);
  return a.unit !== null && said(a) === said(b);
}

/** The same indicator in another period. */
const isOtherPeriod = (a: Draft, b: Draft): boolean =>
  a.unit === b.unit && a.period !== null && b.period !== null && a.period !== b.period;

/** What one row of a table stands for. */
const placeOf = ({ unit, code, period }: Draft): string =>
  [unit ?? '', code ?? '', period ?? ''].map(sameTextKey).join('|');

/** A code that a unit and period have twice is asked about. */
export function reportTwice(drafts: readonly Draft[]): void {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const key = placeOf(draft);
    if (seen.has(key)) {
      draft.doubts.push(doubt('codeTwice', draft.row, draft.column, draft.code ?? ''));
    }
    seen.add(key);
  }
}
