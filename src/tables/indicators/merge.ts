import type { PeriodId } from '../../engine';
import { COLUMNS } from '../columns/columns';
import { distinctProblems } from '../problems/distinctProblems';
import type { DefinitionRow } from './definitionRow';
import type { Indicator } from './indicator';
import { layeredCriteria, layeredWeight, stating, type Layers } from './overlay';
import type { Problem } from '../problems/problem';
import { isBlank, sameTextKey } from '../cells/text';

/** Columns that all rows of one indicator share. */
const SHARED = [
  'group',
  'partOf',
  'name',
  'unitOfMeasure',
  'kind',
  'weight',
  'direction',
  'method',
  'curve',
  'combination',
  'precision',
] as const;

/**
 * Makes one indicator of the rows with the same Unit + Code: the row without a period is the base, the others bring the
 * criteria of their period, and a blank field takes what another row says (domain.md §2, per-period criteria). A row of
 * the unit alone goes before a row that several units share, field by field (domain.md §5). Of two rows with the same
 * period the first is used.
 *
 * @returns indicators in worksheet order, each with the row that says what it is a part of (or its first)
 */
export function mergeRows(definitions: readonly DefinitionRow[]): {
  rows: ReadonlyMap<Indicator, DefinitionRow>;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const groups = new Map<string, { own: ByPeriod; shared: ByPeriod }>();
  for (const definition of definitions) {
    const key = `${sameTextKey(definition.unit ?? '')}\n${sameTextKey(definition.row.code)}`;
    const group = groups.get(key) ?? { own: new Map(), shared: new Map() };
    groups.set(key, group);
    const layer = definition.shared ? group.shared : group.own;
    if (layer.has(definition.period)) problems.push(duplicateIndicator(definition));
    else layer.set(definition.period, definition);
  }
  const rows = new Map<Indicator, DefinitionRow>();
  for (const group of groups.values()) {
    const layers = { own: baseFirst(group.own), shared: baseFirst(group.shared) };
    const first = [...group.own.values(), ...group.shared.values()][0];
    if (!first) continue;
    problems.push(...disagreements(layers.own), ...disagreements(layers.shared));
    problems.push(...otherTargets(layers.own), ...otherTargets(layers.shared));
    problems.push(...missingName(layers, first), ...curveAndConversion(layers));
    const indicator = indicatorOf(layers, first);
    problems.push(...unusedTargetRule(layers, indicator));
    rows.set(indicator, stating(layers, says('partOf')) ?? first);
  }
  return { rows, problems: distinctProblems(problems) };
}

type ByPeriod = Map<PeriodId | null, DefinitionRow>;

function duplicateIndicator({ at, row, unit }: DefinitionRow): Problem {
  return { severity: 'error', at, code: 'duplicateIndicator', indicator: row.code, unit };
}

function baseFirst(group: ByPeriod): readonly DefinitionRow[] {
  const base = group.get(null);
  const periods = [...group.values()].filter((member) => member.period !== null);
  return base ? [base, ...periods] : periods;
}

function says(key: keyof DefinitionRow['row']): (member: DefinitionRow) => boolean {
  return ({ row }) => row[key] !== null;
}

function indicatorOf(layers: Layers, first: DefinitionRow): Indicator {
  const rows = [...layers.own, ...layers.shared];
  const field = <K extends keyof DefinitionRow['row']>(key: K) => {
    for (const { row } of rows) if (row[key] !== null) return row[key];
    return null;
  };
  const weight = layeredWeight(layers);
  const curve = curveRow(layers);
  const target = stating(layers, ({ row }) => !isBlank(row.target.value)) ?? first;
  return {
    unit: first.unit,
    group: field('group'),
    code: first.row.code,
    partOf: field('partOf'),
    name: field('name') ?? '',
    unitOfMeasure: field('unitOfMeasure'),
    kind: field('kind'),
    ...layeredCriteria(layers),
    target: target.row.target,
    targetAt: target.targetAt,
    weight: weight.row?.row.weight ?? null,
    weightInvalid: weight.invalid,
    rulesInvalid: rows.some((member) => member.rulesInvalid),
    direction: field('direction'),
    ...methodOf(field('method')),
    curve: curve?.row.curve ?? null,
    curveAt: curve?.curveAt ?? null,
    combination: field('combination') ?? 'latest',
    precision: field('precision'),
    supervisor: field('supervisor'),
    dataKeeper: field('dataKeeper'),
    formula: field('formula'),
    evidence: field('evidence'),
    note: field('note'),
    at: first.at,
    weightAt: (weight.row ?? first).weightAt,
  };
}

/** Score method says how criteria give a score, or how a target does. */
function methodOf(word: DefinitionRow['row']['method']): Pick<Indicator, 'method' | 'conversion'> {
  return word === null || word === 'step' || word === 'linear'
    ? { method: word, conversion: null }
    : { method: null, conversion: word };
}

/** The row whose curve counts; a conversion of the unit's own goes before a curve of a shared row. */
function curveRow({ own, shared }: Layers): DefinitionRow | undefined {
  const converted = own.some(({ row }) => methodOf(row.method).conversion !== null);
  return own.find(says('curve')) ?? (converted ? undefined : shared.find(says('curve')));
}

/** A row that states a curve and a conversion: the curve counts, and that is said. */
function curveAndConversion(layers: Layers): readonly Problem[] {
  const counts = curveRow(layers);
  if (counts === undefined || methodOf(counts.row.method).conversion === null) return [];
  const at = counts.curveAt ?? counts.at;
  const [column, other] = ['Target curve', 'Score method'];
  return [{ severity: 'warning', at, code: 'curveCounts', column, other }];
}

/** Level cells that stand in every period leave nothing for which a way to make scores of targets could count. */
function unusedTargetRule(layers: Layers, { code, criteria }: Indicator): readonly Problem[] {
  if (criteria === null || criteria.cells.every((cell) => isBlank(cell.value))) return [];
  const method = stating(layers, ({ row }) => converts(methodOf(row.method).conversion));
  const curve = stating(layers, says('curve'));
  return [
    ...(method ? [{ at: method.methodAt ?? method.at, column: 'Score method' }] : []),
    ...(curve ? [{ at: curve.curveAt ?? curve.at, column: 'Target curve' }] : []),
  ].map((each) => ({
    ...each,
    severity: 'warning' as const,
    code: 'unusedTargetRule' as const,
    indicator: code,
  }));
}

const converts = (conversion: Indicator['conversion']): boolean =>
  conversion !== null && conversion !== 'none';

/** A later row that says something else than the one used, where both say something. */
function disagreements(members: readonly DefinitionRow[]): readonly Problem[] {
  if (members.length < 2) return [];
  return COLUMNS.indicators.flatMap(({ key: column, en }) => {
    const key = SHARED.find((shared) => shared === column);
    if (key === undefined) return [];
    const used = members.find(says(key))?.row[key] ?? null;
    return members
      .filter(({ row }) => row[key] !== null && !isSame(row[key], used))
      .map(({ at, row }) => ({
        severity: 'warning',
        at,
        code: 'disagreeingRows',
        indicator: row.code,
        column: en,
      }));
  });
}

/** Targets of periods that are not the one that counts: an indicator has one. */
function otherTargets(members: readonly DefinitionRow[]): readonly Problem[] {
  const stated = members.filter(({ row }) => !isBlank(row.target.value));
  const [used, ...others] = stated;
  return others
    .filter(({ row }) => row.target.value !== used?.row.target.value)
    .map(({ at, targetAt, row }) => ({
      severity: 'warning',
      at: targetAt ?? at,
      code: 'disagreeingRows',
      indicator: row.code,
      column: 'Target',
    }));
}

type Stated = DefinitionRow['row'][(typeof SHARED)[number]];

function isSame(a: Stated, b: Stated): boolean {
  return typeof a === 'string' && typeof b === 'string'
    ? sameTextKey(a) === sameTextKey(b)
    : JSON.stringify(a) === JSON.stringify(b);
}

function missingName(layers: Layers, first: DefinitionRow): readonly Problem[] {
  if (stating(layers, says('name')) !== undefined) return [];
  return [{ severity: 'warning', at: first.nameAt, code: 'blankRequired', column: 'Indicator' }];
}
