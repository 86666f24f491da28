import {
  COMBINATIONS,
  LANGUAGES,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  termOf,
} from '../../engine';
import type { Answers } from '../encode/answer';
import { combiningBy } from './combination';
import { kpiCheck, kpiNeed } from './definition';
import type { Engine } from './engine';
import { readWordOption } from '../decode/wordOptions';
import { explainingBy } from './explaining';
import { scoringBy } from './scoring';
import { bandingBy, kpiPercent, kpiTotal, kpiWeighted } from './totals';

const ALL: Engine = {
  read: readCriteria,
  actual: readActual,
  prepare: prepareRule,
  score: scoreActual,
  option: readWordOption,
};

/**
 * The custom functions by the name that cells use. Pure; arguments as Excel hands them over (null where left out).
 * They throw `FunctionProblem`, or hold it in an element of an array.
 */
export const IMPLEMENTATIONS = {
  KPISCORE: scoringBy(ALL, 'score'),
  KPILEVEL: scoringBy(ALL, 'level'),
  KPITOTAL: kpiTotal,
  KPIWEIGHTED: kpiWeighted,
  KPIPERCENT: kpiPercent,
  KPIBAND: bandingBy((word) => termOf(LANGUAGES, word)),
  KPIEXPLAIN: explainingBy(ALL),
  KPICHECK: kpiCheck,
  KPINEED: kpiNeed,
  KPICOMBINE: combiningBy((word) => termOf(COMBINATIONS, word)),
} as const satisfies Readonly<Record<string, (...args: never[]) => Answers>>;

export type FunctionName = keyof typeof IMPLEMENTATIONS;
