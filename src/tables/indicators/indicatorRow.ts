import {
  engineCell,
  listCell,
  numberCell,
  periodCell,
  requiredText,
  termCell,
  textCell,
} from '../cells/cells';
import { COMBINATIONS, DIRECTIONS, KINDS, METHOD_WORDS } from '../columns/vocabulary';
import { z } from '../cells/zod';
import type { Infer } from '../cells/zod';

export const LEVEL_KEYS = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const;

/** A weight is more than 0; how large is a matter of the sum, which is normalised (domain.md §5). */
const WEIGHT = { low: 0, high: 10_000, above: true };
const PRECISION = { low: 0, high: 10, whole: true };

/** One row of KpiIndicators: unknown cells in, engine words out (design.md §2). */
export const IndicatorRow = z.strictObject({
  unit: listCell('Unit'),
  group: textCell('Group'),
  code: requiredText('Code'),
  partOf: textCell('Part of'),
  name: textCell('Indicator'),
  unitOfMeasure: textCell('Unit of measure'),
  kind: termCell('Kind', KINDS),
  period: periodCell(),
  level0: engineCell,
  level1: engineCell,
  level2: engineCell,
  level3: engineCell,
  level4: engineCell,
  level5: engineCell,
  target: engineCell,
  weight: numberCell('Weight', WEIGHT),
  direction: termCell('Direction', DIRECTIONS),
  method: termCell('Score method', METHOD_WORDS),
  combination: termCell('Combine periods', COMBINATIONS),
  precision: numberCell('Precision', PRECISION),
  supervisor: textCell('Supervisor'),
  dataKeeper: textCell('Data keeper'),
  formula: textCell('Formula'),
  evidence: textCell('Evidence'),
  note: textCell('Note'),
});

export type IndicatorRow = Infer<typeof IndicatorRow>;

export const INDICATOR_KEYS: readonly string[] = Object.keys(IndicatorRow.shape);

export const INDICATOR_FORMATS: ReadonlySet<string> = new Set([...LEVEL_KEYS, 'target', 'weight']);
