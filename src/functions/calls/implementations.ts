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
import { byDecimalMark } from './decimalComma';
import { checkingBy, needingBy } from './definition';
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
  KPISCORE: byDecimalMark((engine) => scoringBy(engine, 'score'), ALL, 2),
  KPILEVEL: byDecimalMark((engine) => scoringBy(engine, 'level'), ALL, 2),
  KPITOTAL: kpiTotal,
  KPIWEIGHTED: kpiWeighted,
  KPIPERCENT: kpiPercent,
  KPIBAND: bandingBy((word) => termOf(LANGUAGES, word)),
  KPIEXPLAIN: byDecimalMark(explainingBy, ALL, 2),
  KPICHECK: byDecimalMark(checkingBy, ALL, 1),
  KPINEED: byDecimalMark(needingBy, ALL, 2),
  KPICOMBINE: combiningBy((word) => termOf(COMBINATIONS, word)),
} as const satisfies Readonly<Record<string, (...args: never[]) => Answers>>;

export type FunctionName = keyof typeof IMPLEMENTATIONS;
