import type { Answers } from './answer';
import { kpiCombine } from './combination';
import { kpiCheck, kpiNeed } from './definition';
import { kpiExplain, kpiLevel, kpiScore } from './scoring';
import { kpiBand, kpiPercent, kpiTotal, kpiWeighted } from './totals';

/**
 * The custom functions by the name that cells use. Pure; arguments as Excel hands them over (null where left out).
 * They throw `FunctionProblem`, or hold it in an element of an array.
 */
export const IMPLEMENTATIONS = {
  KPISCORE: kpiScore,
  KPILEVEL: kpiLevel,
  KPITOTAL: kpiTotal,
  KPIWEIGHTED: kpiWeighted,
  KPIPERCENT: kpiPercent,
  KPIBAND: kpiBand,
  KPIEXPLAIN: kpiExplain,
  KPICHECK: kpiCheck,
  KPINEED: kpiNeed,
  KPICOMBINE: kpiCombine,
} as const satisfies Readonly<Record<string, (...args: never[]) => Answers>>;

export type FunctionName = keyof typeof IMPLEMENTATIONS;
