import type { CellValue, IndicatorKind, Level, PeriodId, Scale } from '../../engine';
import type { FormHeader } from './header/formHeader';
import type { Doubt } from './doubts/formDoubts';
import type { FormColumn, FormCorrections, ProposedResult, RowRole } from './formModel';
import type { FormGrid } from './formGrid';
import type { RowReason } from './leftOut/leftOut';
import type { Cell } from '../../engine';

/** A group of indicators as it is being read. */
export interface OpenGroup {
  text: string;
  /** How deep its number is: `1.2.` is 2. */
  readonly depth: number;
  readonly numbered: boolean;
  readonly subtotal: number | null;
  readonly row: number;
  readonly column: number;
}

/** An indicator as it is being read; finished by `finishForm`. */
export interface Draft {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  code: string | null;
  readonly titled: boolean;
  name: string;
  part: boolean;
  partOf: string | null;
  readonly group: OpenGroup | null;
  unit: string | null;
  unitOfMeasure: string | null;
  kind: IndicatorKind | null;
  period: PeriodId | null;
  readonly levels: CellValue[];
  target: CellValue;
  curve: string | null;
  weight: number | null;
  supervisor: string | null;
  dataKeeper: string | null;
  formula: string | null;
  evidence: string | null;
  note: string | null;
  readonly results: ProposedResult[];
  /** The title line that it stands under, and the numbered section there. */
  readonly under: Draft | null;
  readonly section: string | null;
  readonly doubts: Doubt[];
}

/** Everything known while going down the rows. */
export interface Walk {
  readonly grid: FormGrid;
  /** Cells with merged ones filled. */
  readonly merged: readonly (readonly Cell[])[];
  /** First cells (`row column`) of those merged across several columns. */
  readonly wide: ReadonlySet<string>;
  readonly corrections: FormCorrections;
  /** Of the workbook that the form is read for. */
  readonly scale: Scale;
  readonly headers: ReadonlyMap<number, FormHeader>;
  columns: readonly FormColumn[];
  /** Headings above, outermost first. */
  headings: OpenGroup[];
  readonly groups: OpenGroup[];
  title: Draft | null;
  section: string | null;
  period: PeriodId | null;
  prose: boolean;
  afterTotal: boolean;
  numbered: boolean;
  last: Draft | null;
  /** The ladder whose levels are being read. */
  ladder: Draft | null;
  /** Levels of the numbers that the table below counts them by. */
  ladderLevels: ReadonlyMap<number, Level | null> | null;
  readonly totals: FormTotal[];
  readonly drafts: Draft[];
  readonly roles: Map<number, RowRole>;
  readonly rowDoubts: Map<number, Doubt[]>;
  /** Why rows are left out, where their roles do not say it. */
  readonly left: Map<number, RowReason>;
}

/** A line of sums, and the weight that it states. */
export interface FormTotal {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Leaves a row out for a reason that is told; answers the role that it then has. */
export function leave(
  walk: Walk,
  row: number,
  reason: RowReason,
  role: RowRole = 'ignored'
): RowRole {
  walk.left.set(row, reason);
  return role;
}

export function doubt(reason: Doubt['reason'], row: number, column: number, text = ''): Doubt {
  return { reason, row, column, text };
}

/** Marks a row that gives no indicator. */
export function addDoubt(walk: Walk, found: Doubt): void {
  const doubts = walk.rowDoubts.get(found.row);
  if (doubts) doubts.push(found);
  else walk.rowDoubts.set(found.row, [found]);
}

/** A new draft with nothing but its place and name. */
export function addDraft(
  walk: Walk,
  at: { readonly row: number; readonly column: number },
  what: Pick<Draft, 'code' | 'titled' | 'name'> & Partial<Draft>
): Draft {
  let siblings = 0;
  while (walk.drafts.at(-1 - siblings)?.row === at.row) siblings += 1;
  const draft: Draft = {
    id: siblings === 0 ? String(at.row) : `${at.row}.${siblings}`,
    row: at.row,
    column: at.column,
    part: false,
    partOf: null,
    group: walk.headings[0] ?? null,
    unit: null,
    unitOfMeasure: null,
    kind: null,
    period: null,
    levels: walk.scale.scores.map(() => null),
    target: null,
    curve: null,
    weight: null,
    supervisor: null,
    dataKeeper: null,
    formula: null,
    evidence: null,
    note: null,
    results: [],
    under: null,
    section: null,
    doubts: [],
    ...what,
  };
  walk.drafts.push(draft);
  walk.last = draft;
  return draft;
}

/** Opens a group: numbered ones within those above them, others in their place. */
export function openGroup(
  walk: Walk,
  group: { readonly text: string; readonly row: number; readonly column: number },
  code: string | null,
  subtotal: number | null
): void {
  const depth = code === null ? 1 : code.split('.').length;
  const open = { ...group, depth, numbered: code !== null, subtotal };
  walk.headings = [...walk.headings.filter((above) => above.depth < depth), open];
  walk.groups.push(open);
  walk.afterTotal = false;
}
