import { prepareBasic, scoreBasic } from '../../engine';
import type { Answers } from '../encode/answer';
import { kpiCombine } from './combination';
import type { Engine } from './engine';
import { FunctionProblem } from '../encode/functionProblem';
import type { FunctionName } from './implementations';
import { scoringBy } from './scoring';
import { kpiBand, kpiPercent, kpiTotal, kpiWeighted } from './totals';

/** Thresholds and ladders, without the definition check: what most cells ask. Anything else is `notLoaded`. */
const BASIC: Engine = {
  prepare: (request) => prepareBasic(request, null) ?? notLoaded(),
  score: (rule, actual) =>
    rule.kind === 'threshold' || rule.kind === 'ladder' ? scoreBasic(rule, actual) : notLoaded(),
  option: () => notLoaded(),
};

/**
 * What the functions can answer before their second script is there; null: nothing. An answer that is no problem and has
 * no words in it is the one that `IMPLEMENTATIONS` gives.
 */
export const BASICS = {
  KPISCORE: scoringBy(BASIC, 'score'),
  KPILEVEL: scoringBy(BASIC, 'level'),
  KPITOTAL: kpiTotal,
  KPIWEIGHTED: kpiWeighted,
  KPIPERCENT: kpiPercent,
  KPIBAND: kpiBand,
  KPIEXPLAIN: null,
  KPICHECK: null,
  KPINEED: null,
  KPICOMBINE: kpiCombine,
} as const satisfies Readonly<Record<FunctionName, ((...args: never[]) => Answers) | null>>;

function notLoaded(): never {
  throw new FunctionProblem({ code: 'notLoaded' });
}
