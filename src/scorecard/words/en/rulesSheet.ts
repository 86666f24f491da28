import { indicators } from './indicators';
import { summaries } from './summaries';

const pointsText = (points: string): string => `${points} ${points === '1' ? 'point' : 'points'}`;

/** What stands on the sheet of rules of scoring, in English. */
export const rulesSheet = {
  sheet: summaries['summary:rules'].name,
  title: 'Rules of scoring',
  sections: {
    scale: 'Levels and scores',
    kinds: 'Kinds of indicator in this workbook',
    results: 'Results',
    targets: 'How targets are counted',
    totals: 'Weights and totals',
    rounding: 'Rounding',
    bands: 'Bands',
    example: 'Worked example: the first indicator with a score',
  },
  worth: 'Points of the levels',
  isWorth: (highest: string, points: string) => `Levels 0 to ${highest}: ${points}`,
  below: 'Below the lowest level',
  belowText: (floor: string) => pointsText(floor),
  reached: 'Which level',
  reachedText:
    'Levels are tried from the highest down, and the first that the result reaches is its level. A result between two levels has the lower of them; beyond the highest it has the highest.',
  method: 'Score',
  step: 'The score of the level that is reached',
  linear:
    'Between the bounds of two levels the score lies in proportion between theirs, kept to 4 decimals',
  /** Indicators whose own column says otherwise. */
  others: (rule: string, codes: string) => `${rule}: ${indicators(codes)}`,
  codes: (codes: string) => `For ${indicators(codes)}.`,
  more: (codes: string, more: string) => `${codes} and ${more} more`,
  kinds: {
    higher: {
      name: 'Number, more is better',
      text: 'A level is reached by a result of at least what its criterion says; “more than” has to be exceeded.',
    },
    lower: {
      name: 'Number, less is better',
      text: 'A level is reached by a result of at most what its criterion says; “less than” has to be fallen short of.',
    },
    range: {
      name: 'Number within a range',
      text: 'The level is the highest whose range contains the result; what no range contains has the floor score.',
    },
    milestone: {
      name: 'Steps in their order',
      text: 'The level goes by the unbroken run of finished steps: steps 1, 2 and 4 count as 2.',
    },
    checklist: {
      name: 'Items of a list',
      text: 'What is done is counted, in any order, and the number is compared with the levels.',
    },
    ladder: { name: 'Statements', text: 'The level is that of the statement which holds.' },
    deadline: {
      name: 'Dates and durations',
      text: 'Earlier, or fewer days, is better. Working days are those without weekends and without the holidays of the workbook.',
    },
    joint: {
      name: 'Several conditions at once',
      text: 'The level is the highest whose conditions all hold.',
    },
    mean: {
      name: 'Parts: mean',
      text: 'The score is the weighted mean of the scores of the parts; with no weights all parts weigh the same.',
    },
    least: { name: 'Parts: lowest', text: 'The score is the lowest of the scores of the parts.' },
    target: {
      name: 'Targets alone',
      text: 'Met or not met; no score is made of it, and it has no part in the total.',
    },
  },
  targetScored: {
    name: 'Targets as scores',
    met: (most: string, least: string) => `Met: ${most}; not met: ${least}.`,
    percent: (steps: string) =>
      `The percentage of the target gives the levels from 1 up: from ${steps}.`,
    curve: (percent: string, score: string) => `${percent}% of the target: ${pointsText(score)}`,
    step: (points: string) =>
      `${points}. Between two of these the score is that of the lower; below the first it is that of the first.`,
    linear: (points: string) =>
      `${points}. Between two of these the score lies in proportion, kept to 4 decimals; below the first and above the last it is theirs.`,
  },
  asOf: 'As of',
  asOfText: (period: string) => `${period}: results up to then`,
  combined: 'Several periods',
  combinations: {
    latest: 'The latest result counts',
    sum: 'The results are added up',
    average: 'The mean of the results',
    min: 'The lowest of the results',
    max: 'The highest of the results',
    ratio: 'Σ numerators ÷ Σ denominators × 100',
  },
  pending: 'No result yet',
  pendingText: 'Pending, which is not zero: out of the total until there is a result',
  /** The same of targets that no score is made of. */
  targetPending: 'Pending, which is not “not met”: not counted until there is a result',
  targetExcluded: 'Not counted',
  ofTarget: 'Percent of target',
  ofTargetText: 'Result ÷ target × 100; where lower is better, target ÷ result × 100',
  metShare: 'Targets met, %',
  metShareText: 'Targets met ÷ targets with a result × 100',
  excluded: 'Not assessed',
  excludedText: 'Left out; its weight goes to the other indicators',
  committee: 'Score of the committee',
  committeeText: 'Counts in place of the computed score, with a reason; both are shown',
  weighted: 'Weighted score',
  weightedText: 'Score × weight ÷ 100',
  total: 'Total',
  group: 'Group',
  groupText: 'Σ (score × weight) ÷ Σ weight, over the indicators of the group that have a score',
  groupWeights: 'Weights of groups',
  totalTexts: {
    weighted:
      'Σ (score × weight) ÷ Σ weight, over the indicators that have a score; groups and units by the same formula',
    groups:
      'Σ (score of the group × its weight) ÷ Σ weight of the groups, over the groups that have a score',
    'mean of groups':
      'The mean of the scores of the groups that have one; every group counts the same',
  },
  percent: 'Percent',
  percentText: (most: string) => `Total ÷ ${most} × 100`,
  weights: 'Weights',
  partWeights: 'Parts share the weight of the indicator that they belong to.',
  precision: 'Results',
  exact: 'Not rounded before they are compared',
  precise: (decimals: string, codes: string) =>
    `Rounded half up to ${decimals} ${decimals === '1' ? 'decimal' : 'decimals'} before they are compared: ${indicators(codes)}`,
  percentages: 'Percentages worked out',
  rounded: {
    'half up': (decimals: string) =>
      `Rounded half up to ${decimals} ${decimals === '1' ? 'decimal' : 'decimals'}`,
    down: (decimals: string) =>
      `Cut off after ${decimals} ${decimals === '1' ? 'decimal' : 'decimals'}`,
  },
  notRounded: 'Not rounded',
  scoreLinear: 'Not rounded, but for scores in proportion: 4 decimals, half up',
  weightedRounding: 'Shown to 4 decimals, but added up unrounded',
  percentRounding: (rounded: string) => `Made from the total before it is rounded. ${rounded}`,
  band: 'Band',
  bandOf: {
    total: (rounded: string) => `Of the total. ${rounded}`,
    percent: (rounded: string) => `Of the percent. ${rounded}`,
  },
  example: {
    none: 'No indicator has a score yet, so there is no example yet.',
    indicator: 'Indicator',
    of: (indicator: string, unit: string) => `${indicator} (${unit})`,
    levelText: (level: string, criterion: string) => `Level ${level}: ${criterion}`,
    criteria: 'Criteria',
    target: 'Target',
    result: 'Result',
    why: 'Comparison',
    percent: 'Percent of target',
    level: 'Level',
    score: 'Score',
    committee: 'Score of the committee',
    reason: (reason: string) => `Reason: ${reason}`,
    weight: 'Weight',
    weighted: 'Weighted score',
    weightedText: (score: string, weight: string, weighted: string) =>
      `${score} × ${weight} ÷ 100 = ${weighted}`,
    part: 'Part in the total',
    partText: (score: string, weight: string, counted: string, part: string) =>
      `${score} × ${weight} ÷ ${counted} = ${part}, where ${counted} is the weight of the indicators that have a score`,
    partRounded: (weighted: string, counted: string, part: string) =>
      `${weighted} × 100 ÷ ${counted} = ${part}, where ${counted} is the weight of the indicators that have a score`,
    partInGroup: (group: string) => `Part in the group ${group}`,
    groupScore: 'Score of the group',
    groupScoreText: 'All such parts of the group together',
    groupPart: 'Part of the group in the total',
    groupPartText: (score: string, weight: string, counted: string, part: string) =>
      `${score} × ${weight} ÷ ${counted} = ${part}, where ${counted} is the weight of the groups that have a score`,
    total: 'Total',
    totalText: (total: string, percent: string, band: string | null) =>
      `All such parts together: ${total} = ${percent}%${band === null ? '' : ` (${band})`}`,
  },
};

export type RulesWords = typeof rulesSheet;
