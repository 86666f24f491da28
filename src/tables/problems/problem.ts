import type { CellAddress } from '../snapshot';
import type { Actual, ActualReason, CurveFault, Finding, PeriodId } from '../../engine';

/**
 * Something in the workbook that is wrong or doubtful, with the cell it is in. `error`: the row (or table) is not scored;
 * `warning`: it is, but somebody should look. The text is made by `describeProblem`, in one place, in Thai and English.
 */
export type Problem = {
  readonly severity: 'error' | 'warning';
  /** Null where the problem is of the workbook as a whole. */
  readonly at: CellAddress | null;
  /** Of a setting that cannot be used: the value that holds instead, as it is written in English; '' where none does. */
  readonly instead?: string;
  /** Of a result that newer ones pass over: its period, which is without a score while today is not. */
  readonly earlier?: PeriodId;
} & ProblemFacts;

export type ProblemFacts =
  | { readonly code: 'noIndicatorTable' }
  | { readonly code: 'noResultTable' }
  | { readonly code: 'emptyTable'; readonly table: string }
  /** A table that is not read, since another of its kind is; null: a plain range. `standard`: the name that goes first. */
  | {
      readonly code: 'severalTables';
      readonly table: string | null;
      readonly used: string | null;
      readonly usedAt: string;
      readonly standard: string;
    }
  /** A value that could not be calculated outside Excel, although what it is made of has changed. */
  | { readonly code: 'staleValue' }
  | { readonly code: 'missingColumn'; readonly table: string; readonly column: string }
  | { readonly code: 'duplicateColumn'; readonly table: string; readonly column: string }
  | { readonly code: 'blankRequired'; readonly column: string }
  | { readonly code: 'excelError'; readonly column: string; readonly text: string }
  | {
      readonly code: 'duplicateIndicator';
      readonly indicator: string;
      readonly unit: string | null;
    }
  | { readonly code: 'duplicateResult'; readonly indicator: string; readonly period: PeriodId }
  | { readonly code: 'notANumber'; readonly column: string; readonly text: string }
  | { readonly code: 'negative'; readonly column: string; readonly value: number }
  | {
      readonly code: 'outOfRange';
      readonly column: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      /** The low end itself is excluded. */
      readonly above?: boolean;
      readonly whole?: boolean;
    }
  | {
      readonly code: 'unknownValue';
      readonly column: string;
      readonly text: string;
      readonly allowed: readonly string[];
    }
  /** Level scores that do not rise from a number to a higher one, or are more than `most`; `usual`: those that hold. */
  | {
      readonly code: 'badScale';
      readonly column: string;
      readonly text: string;
      readonly most: number;
      readonly usual: string;
    }
  /** Percent of target for levels that do not rise, or are not one for each level above 0. */
  | { readonly code: 'badSteps'; readonly column: string; readonly text: string }
  /** A curve of percent of target that cannot be used, with the part that is wrong; `low` and `high`: the scale's ends. */
  | {
      readonly code: 'badCurve';
      readonly column: string;
      readonly text: string;
      readonly reason: CurveFault['reason'];
      readonly part: string;
      readonly low?: number;
      readonly high?: number;
    }
  /** A curve and a conversion that both say how targets become scores; `other`: English name of where the conversion is. */
  | { readonly code: 'curveCounts'; readonly column: string; readonly other: string }
  /** A curve or conversion of targets beside level cells, by which the indicator is scored. */
  | { readonly code: 'unusedTargetRule'; readonly indicator: string; readonly column: string }
  /** A cell of a level that the scale does not have. */
  | {
      readonly code: 'levelBeyond';
      readonly indicator: string;
      readonly level: number;
      readonly highest: number;
    }
  /** All bands begin below what level 1 is worth: those of another scale. */
  | { readonly code: 'bandsOfAnotherScale'; readonly top: number; readonly highest: number }
  /** Level scores of one's own, and no bands; `from`: where those begin that are used. */
  | { readonly code: 'noBandsOfScale'; readonly from: string }
  | { readonly code: 'unknownPeriod'; readonly text: string }
  | { readonly code: 'unknownIndicator'; readonly indicator: string; readonly unit: string | null }
  | { readonly code: 'unknownParent'; readonly parent: string }
  | { readonly code: 'circularParts'; readonly indicator: string }
  | { readonly code: 'unreadableActual'; readonly text: string; readonly reason: ActualReason }
  /** It does not say surely which steps or items are done, or not every input of joint criteria. */
  | {
      readonly code: 'unansweredActual';
      readonly indicator: string;
      readonly text: string;
      readonly ask: 'steps' | 'items' | 'inputs';
    }
  | { readonly code: 'parentResult'; readonly indicator: string }
  /** Readable, but of another nature than the criteria: a date against numbers. */
  | {
      readonly code: 'wrongActual';
      readonly indicator: string;
      readonly text: string;
      readonly state: Actual['state'];
    }
  | { readonly code: 'reasonRequired' }
  | { readonly code: 'disagreeingRows'; readonly indicator: string; readonly column: string }
  | {
      readonly code: 'partWeights';
      readonly indicator: string;
      readonly sum: number;
      readonly weight: number;
    }
  | { readonly code: 'weightSum'; readonly unit: string | null; readonly sum: number }
  | { readonly code: 'noWeights'; readonly unit: string | null }
  | { readonly code: 'someWeightsMissing'; readonly indicator: string }
  | { readonly code: 'criteria'; readonly indicator: string; readonly finding: Finding }
  /** The unit of measure counts something else than the criteria. */
  | {
      readonly code: 'unitMismatch';
      readonly indicator: string;
      readonly unit: string;
      readonly found: 'percent' | 'days' | 'count';
    }
  /** A target that is counted as higher is better, although `word` of the name or unit of measure speaks for lower. */
  | { readonly code: 'lowerMeant'; readonly indicator: string; readonly word: string }
  /** A result such as 0.85 where percent are counted: it may be 85 %. */
  | { readonly code: 'percentMeant'; readonly indicator: string; readonly value: number }
  /** A result such as 75 against `50 ล้านบาท`: it may be 75 millions, `full`. */
  | {
      readonly code: 'magnitudeMissing';
      readonly indicator: string;
      readonly value: number;
      readonly full: number;
    }
  /** The criteria of one period differ from the others' in nature, or ask for less than an earlier period. */
  | {
      readonly code: 'periodsDisagree';
      readonly indicator: string;
      readonly period: string;
      readonly about: 'kind' | 'measure' | 'direction' | 'easier';
    }
  | { readonly code: 'mergedHeader'; readonly header: string }
  /** A holiday that is no day of the calendar. */
  | { readonly code: 'notADay'; readonly text: string }
  | { readonly code: 'badBands'; readonly text: string }
  /** The usual bands hold, as something is wrong with a row; `from`: where those begin. */
  | { readonly code: 'bandsNotUsed'; readonly from: string }
  /** A row of group weights: blank, or a group that is there already. */
  | { readonly code: 'badGroups'; readonly text: string }
  /** Totals are to be made by group weights, and there are none. */
  | { readonly code: 'noGroupTable' }
  /** Totals are made by the weights of indicators instead, as something is wrong with those of groups. */
  | { readonly code: 'groupsNotUsed' }
  /** Null: the indicator names no group. */
  | {
      readonly code: 'groupWithoutWeight';
      readonly indicator: string;
      readonly group: string | null;
    }
  | { readonly code: 'weightWithoutGroup'; readonly group: string }
  | { readonly code: 'groupWeightSum'; readonly sum: number }
  /** A total above the highest score, as weighted scores were rounded up one by one; `setting` does it. */
  | {
      readonly code: 'totalBeyond';
      readonly unit: string | null;
      readonly total: number;
      readonly highest: number;
      readonly setting: string;
    }
  | { readonly code: 'noProject' }
  | { readonly code: 'projectRows'; readonly project: string; readonly column: string }
  | { readonly code: 'sharedBudget'; readonly project: string; readonly text: string }
  | {
      readonly code: 'planTotal';
      readonly dimension: string | null;
      readonly year: number;
      readonly printed: number;
      readonly computed: number;
    };
