import { WEIGHTED_DECIMALS, checkCriteria, readCriteriaIn, sumOf } from '../../../engine';
import type { CriteriaRow, IndicatorKind } from '../../../engine';
import { addDoubt, doubt } from '../formDraft';
import type { Draft, OpenGroup, Walk } from '../formDraft';
import { nameOf, parentCode } from './formName';
import { plainLine } from '../formGrid';
import { isBlank, sameTextKey } from '../../cells/text';

/** Sums of weights agree when they differ by less than the last printed digit. */
const SAME = 0.0051;

/** Codes, parts, kinds and sums, once every row is known. Titles whose only indicator stands in the table below go away. */
export function finishDrafts(walk: Walk): readonly Draft[] {
  const drafts = settleTitles(walk);
  assignCodes(drafts);
  if (!walk.columns.some(({ role }) => role === 'code')) countOn(drafts);
  findParts(drafts);
  askForUnits(drafts);
  for (const draft of drafts) {
    draft.unit ??= walk.corrections.unit ?? null;
    draft.kind = walk.corrections.kinds?.get(draft.id) ?? draft.kind;
  }
  const parents = new Set(drafts.map(({ partOf }) => partOf).filter((code) => code !== null));
  for (const draft of drafts) {
    settleKind(draft, parents.has(draft.code ?? ''), walk);
    checkDefinition(draft, walk);
  }
  reportTwice(drafts);
  checkSums(walk, drafts, parents);
  return drafts;
}

/** Rows under a title: all of one name are the titled indicator; several names are its parts. */
function settleTitles(walk: Walk): Draft[] {
  const children = new Map<Draft, Draft[]>();
  for (const draft of walk.drafts) {
    if (draft.under === null) continue;
    const known = children.get(draft.under);
    if (known) known.push(draft);
    else children.set(draft.under, [draft]);
  }
  const gone = new Set<Draft>();
  for (const [title, own] of children) {
    const keys = [...new Set(own.map(keyOf))];
    for (const child of own) {
      child.supervisor ??= title.supervisor;
      child.dataKeeper ??= title.dataKeeper;
      child.formula ??= title.formula;
      child.unitOfMeasure ??= title.unitOfMeasure;
      child.unit ??= title.unit;
      if (title.kind === 'milestone') child.kind ??= 'milestone';
      if (keys.length === 1) {
        child.code = title.code;
        child.name = title.name;
      } else {
        child.code = `${title.code ?? ''}.${keys.indexOf(keyOf(child)) + 1}`;
        if (child.section !== null) child.name = nameOf(child.section).name;
        child.part = true;
      }
    }
    if (keys.length > 1) {
      title.kind = null;
      title.levels.fill(null);
      continue;
    }
    gone.add(title);
    walk.roles.set(title.row, 'header');
    own[0]?.doubts.push(...title.doubts);
  }
  return walk.drafts.filter((draft) => !gone.has(draft));
}

const keyOf = ({ section, name }: Draft): string => sameTextKey(section ?? name);

function assignCodes(drafts: readonly Draft[]): void {
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
function countOn(drafts: readonly Draft[]): void {
  const codes = drafts.map(({ code }) => Number(/^\d+/.exec(code ?? '')?.[0] ?? 0));
  let highest = Math.max(0, ...codes.filter((number) => number < 10_000));
  const first = new Map<string, Draft>();
  const anew = new Map<OpenGroup, Map<string, string>>();
  for (const draft of drafts) {
    const { code, group, unit, period } = draft;
    if (code === null || group === null) continue;
    const key = [unit ?? '', code, period ?? ''].map(sameTextKey).join('|');
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

/** Where some rows state a unit, one without is the whole organisation's or was forgotten: somebody has to say. */
function askForUnits(drafts: readonly Draft[]): void {
  if (drafts.every(({ unit }) => unit === null)) return;
  for (const draft of drafts) {
    if (draft.unit === null && draft.partOf === null) {
      draft.doubts.push(doubt('unitBlank', draft.row, draft.column));
    }
  }
}

/** Dotted codes are parts of the whole one above; a part without a dot, of the last whole one. */
function findParts(drafts: readonly Draft[]): void {
  const whole = new Set<string>();
  let last: string | null = null;
  for (const draft of drafts) {
    const code = draft.code ?? '';
    const parent = parentCode(code);
    if (parent !== null && whole.has(parent)) draft.partOf = parent;
    else if (draft.part) draft.partOf = last === code ? null : last;
    else if (parent !== null && !isNumberedAbove(draft, parent))
      draft.doubts.push(doubt('parentUnknown', draft.row, draft.column, code));
    if (draft.partOf === null) last = code;
    whole.add(code);
  }
}

/** Whether the number stands in its group or in the task beside it: then they are what it is a part of. */
const isNumberedAbove = ({ group, note }: Draft, parent: string): boolean =>
  [group?.text, note].some((text) => numberOf(text ?? '') === parent);

/** `1. Health`, `องค์ประกอบที่ 1 …`, `Goal 1: …`. */
const numberOf = (text: string): string | null =>
  nameOf(text).code ??
  /^\p{L}[\p{L}\p{M}]*\s*(\d{1,3})(?!\S*\d)/u.exec(plainLine(text))?.[1] ??
  null;

function settleKind(draft: Draft, parent: boolean, walk: Walk): void {
  const chosen = walk.corrections.kinds?.has(draft.id) ?? false;
  const empty = draft.levels.every(isBlank);
  const at = [draft.row, draft.column] as const;
  if (chosen) return;
  if (empty && draft.kind !== 'milestone') {
    if (parent) draft.kind = 'composite';
    else if (!isBlank(draft.target)) draft.kind = 'target';
    else if (!draft.doubts.some(({ reason }) => reason === 'targetsByPeriod'))
      draft.doubts.push(doubt('noCriteria', ...at, draft.name));
    return;
  }
  if (draft.kind === null) draft.kind = kindOf(draft, at, walk);
}

/** What the definition check says of the proposed criteria, so that they can be mended before they are added. */
function checkDefinition(draft: Draft, walk: Walk): void {
  const { levels, kind, row, column, doubts } = draft;
  if (levels.every(isBlank)) return;
  const criteria = criteriaOf(draft, walk);
  for (const finding of checkCriteria(criteria, kind === null ? {} : { kind })) {
    // Statements without a kind are asked about already.
    const asked = finding.code === 'mixedCriteria' && kind === null;
    if (!asked) doubts.push({ ...doubt('definition', row, column), finding });
  }
}

/** The criteria as the workbook's scale reads them; levels beyond it have a doubt of their own. */
function criteriaOf({ levels }: Draft, { scale, grid }: Walk): CriteriaRow {
  return readCriteriaIn(
    levels.slice(0, scale.scores.length).map((value) => ({ value })),
    scale,
    grid.decimalMark ?? 'point'
  );
}

/** Numbers and dates say by themselves what they are; statements may be levels to choose or steps to take. */
function kindOf(draft: Draft, at: readonly [number, number], walk: Walk): IndicatorKind | null {
  const read = criteriaOf(draft, walk).filter(({ kind }) => kind !== 'absent');
  const statements = read.filter(({ kind }) => kind === 'statement' || kind === 'unreadable');
  if (statements.length === 0) return null;
  if (statements.length > 1 || read.length > 1) {
    draft.doubts.push(doubt('kindUnclear', ...at, statements[0]?.text ?? ''));
  }
  return statements.length === read.length ? 'ladder' : null;
}

function reportTwice(drafts: readonly Draft[]): void {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const key = [draft.unit ?? '', draft.code ?? '', draft.period ?? ''].map(sameTextKey).join('|');
    if (seen.has(key)) {
      draft.doubts.push(doubt('codeTwice', draft.row, draft.column, draft.code ?? ''));
    }
    seen.add(key);
  }
}

/** The form's own sums against those of its rows, each indicator once: groups by their subtotals, all by the total. */
function checkSums(walk: Walk, drafts: readonly Draft[], parents: ReadonlySet<string>): void {
  const weighed = new Set(drafts.flatMap((each) => (each.weight === null ? [] : [each.partOf])));
  const counted = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.unit ?? ''}|${draft.code ?? ''}`;
    const whole = parents.has(draft.code ?? '') && weighed.has(draft.code ?? '');
    if (draft.weight !== null && !counted.has(key) && !whole) counted.set(key, draft);
  }
  const all = [...counted.values()];
  for (const group of walk.groups) {
    if (group.subtotal === null) continue;
    const own = sumOfWeights(all.filter((draft) => draft.group === group));
    if (Math.abs(own - group.subtotal) > SAME) {
      const text = `${group.subtotal} ≠ ${Number(own.toFixed(WEIGHTED_DECIMALS))}`;
      addDoubt(walk, doubt('groupSum', group.row, group.column, text));
    }
  }
  checkTotals(walk, all);
}

/** Each line of sums is that of all rows above it, or of those since the one before: a total, or one of several subtotals. */
function checkTotals(walk: Walk, all: readonly Draft[]): void {
  let before = -1;
  for (const total of walk.totals) {
    const above = all.filter(({ row }) => row < total.row);
    const own = above.filter(({ row }) => row > before);
    before = total.row;
    const sum = sumOfWeights(above);
    const fits = [sum, sumOfWeights(own)].some((each) => Math.abs(each - total.weight) <= SAME);
    if (above.length === 0 || fits) continue;
    const text = `${total.weight} ≠ ${Number(sum.toFixed(WEIGHTED_DECIMALS))}`;
    addDoubt(walk, doubt('totalSum', total.row, total.column, text));
  }
}

const sumOfWeights = (some: readonly Draft[]): number =>
  sumOf(some.map(({ weight }) => weight ?? 0));
