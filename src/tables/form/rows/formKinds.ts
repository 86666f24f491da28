import { checkCriteria, readCriteriaIn } from '../../../engine';
import type { CriteriaRow, IndicatorKind } from '../../../engine';
import { isBlank } from '../../cells/text';
import { doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';

/** The kind of an indicator that nobody has chosen, by what it has. */
export function settleKind(draft: Draft, parent: boolean, walk: Walk): void {
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
export function checkDefinition(draft: Draft, walk: Walk): void {
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
