import {
  DEFAULT_SCALE,
  highestLevel,
  lowestScore,
  readSingle,
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

/**
 * The argument `levels` as rows of as many cells as the scale has levels, with or without level 0; a single column of so
 * many cells is one row. Of a target the rows have one cell: the only one that is filled where there are so many.
 * @throws FunctionProblem for any other size
 */
export function levelRows(levels: Grid, { rule }: Options): Grid {
  const width = levels[0]?.length ?? 0;
  const highest = highestLevel(rule.scale ?? DEFAULT_SCALE);
  const isRow = (cells: number): boolean => cells === highest || cells === highest + 1;
  if (rule.kind === 'target') {
    if (width === 1) return levels;
    if (isRow(width)) return levels.map(targetAmong);
  }
  // A scale of one level has rows of one cell, each for a result of its own.
  if (isRow(width)) return levels;
  if (width === 1 && isRow(levels.length)) return [levels.flat()];
  throw new FunctionProblem({ code: 'levelsSize', size: sizeOf(levels), highest });
}

function targetAmong(row: readonly CellValue[]): readonly CellValue[] {
  const filled = row.filter((value) => readSingle({ value }).kind !== 'absent');
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
  engine: Pick<Engine, 'read' | 'prepare'>
): (row: readonly CellValue[]) => Prepared {
  const known = preparedBy(engine.prepare);
  const asked = JSON.stringify(options);
  return (row) => {
    const key = row.reduce<string>((text, value) => `${text}\u0000${typeof value}:${value}`, asked);
    const criteria = known.get(key) ?? engine.prepare(requestOf(row, options, engine.read));
    known.set(key, criteria);
    return criteria;
  };
}

function requestOf(
  row: readonly CellValue[],
  { rule, percentLevels }: Options,
  read: Engine['read']
): RuleRequest {
  const { scale = DEFAULT_SCALE } = rule;
  const cells = row.map((value) => cellShown(value, percentLevels));
  const [target] = cells;
  return {
    ...rule,
    scale,
    criteria: rule.kind === 'target' ? [] : read(cells, scale),
    ...(target === undefined ? {} : { target }),
    kind: rule.kind ?? null,
    direction: rule.direction ?? null,
    method: rule.method ?? 'step',
    floor: rule.floor ?? lowestScore(scale),
    precision: rule.precision ?? null,
  };
}

/** What keeps the criteria from being used; empty where nothing does. */
export function refusal(criteria: Prepared): readonly Finding[] {
  return criteria.findings.filter((finding) => finding.severity === 'error');
}
