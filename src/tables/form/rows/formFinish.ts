import { doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';
import { nameOf, parentCode } from './formName';
import { plainLine } from '../formGrid';
import { sameTextKey } from '../../cells/text';
import { assignCodes, countOn, reportTwice } from './formCodes';
import { checkDefinition, settleKind } from './formKinds';
import { checkSums } from './formWeightSums';

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
