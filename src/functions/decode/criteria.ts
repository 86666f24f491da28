import {
  DEFAULT_SCALE,
  readCriteria,
  readCriterion,
  type Cell,
  type CellValue,
  type Finding,
  type Prepared,
  type RuleRequest,
} from '../../engine';
import { sizeOf, type Grid } from './argument';
import { cellShown } from './cellShown';
import type { Engine } from '../calls/engine';
import { FunctionProblem } from '../encode/functionProblem';
import type { Options } from './options';

const NO_LEVELS: readonly Cell[] = [1, 2, 3, 4, 5].map(() => ({ value: null }));

/**
 * The argument `levels` as rows of five (levels 1–5) or six (levels 0–5) cells; a single column of five or six cells is
 * one row. Of a target the rows have one cell: the only one that is filled where there are five or six.
 * @throws FunctionProblem for any other size
 */
export function levelRows(levels: Grid, { rule }: Options): Grid {
  const width = levels[0]?.length ?? 0;
  const isTarget = rule.kind === 'target';
  if (isTarget && width === 1) return levels;
  if (isTarget && (width === 5 || width === 6)) return levels.map(targetAmong);
  if (width === 5 || width === 6) return levels;
  if (width === 1 && (levels.length === 5 || levels.length === 6)) return [levels.flat()];
  throw new FunctionProblem({ code: 'levelsSize', size: sizeOf(levels) });
}

function targetAmong(row: readonly CellValue[]): readonly CellValue[] {
  const filled = row.filter((value) => readCriterion({ value }).kind !== 'absent');
  if (filled.length > 1) throw new FunctionProblem({ code: 'severalTargets' });
  return [filled[0] ?? null];
}

/** Criteria by all that they were prepared from. */
const prepared = new Map<Engine['prepare'], Map<string, Prepared>>();
const MOST_KEPT = 1000;

/** Those of earlier calls, unless they have become many. */
function preparedBy(prepare: Engine['prepare']): Map<string, Prepared> {
  let known = prepared.get(prepare);
  if (known === undefined || known.size > MOST_KEPT)
    prepared.set(prepare, (known = new Map<string, Prepared>()));
  return known;
}

/**
 * Prepares rows of level cells, each different row once, so that a long column with few criteria is fast, and so are
 * formulas beside each other: Excel calls a function for every cell.
 */
export function criteriaReader(
  options: Options,
  prepare: Engine['prepare']
): (row: readonly CellValue[]) => Prepared {
  const known = preparedBy(prepare);
  const asked = JSON.stringify(options);
  return (row) => {
    const key = row.reduce<string>((text, value) => `${text}\u0000${typeof value}:${value}`, asked);
    const criteria = known.get(key) ?? prepare(requestOf(row, options));
    known.set(key, criteria);
    return criteria;
  };
}

function requestOf(row: readonly CellValue[], { rule, percentLevels }: Options): RuleRequest {
  const cells = row.map((value) => cellShown(value, percentLevels));
  const [target] = cells;
  return {
    ...rule,
    scale: DEFAULT_SCALE,
    criteria: readCriteria(rule.kind === 'target' ? NO_LEVELS : cells, DEFAULT_SCALE),
    ...(target === undefined ? {} : { target }),
    kind: rule.kind ?? null,
    direction: rule.direction ?? null,
    method: rule.method ?? 'step',
    floor: rule.floor ?? 0,
    precision: rule.precision ?? null,
  };
}

/** What keeps the criteria from being used; empty where nothing does. */
export function refusal(criteria: Prepared): readonly Finding[] {
  return criteria.findings.filter((finding) => finding.severity === 'error');
}
