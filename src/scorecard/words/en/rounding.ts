const decimals = (count: number): string => `${count} ${count === 1 ? 'decimal' : 'decimals'}`;

/** What is rounded where, as one sentence: the stages that round, in their order, each with its decimals. */
export const rounding = {
  percent: (decimals: number) => `percentages to ${decimals}`,
  score: (decimals: number) => `scores to ${decimals}`,
  weighted: (decimals: number) => `weighted scores to ${decimals}`,
  sentence: (stages: readonly string[], totals: number, mode: 'half up' | 'down') =>
    mode === 'down'
      ? `cut off, not rounded: ${[...stages, `totals to ${decimals(totals)}`].join(', ')}`
      : stages.length === 0
        ? `totals rounded half up to ${decimals(totals)}`
        : `rounded half up: ${[...stages, `totals to ${decimals(totals)}`].join(', ')}`,
};

/** How totals are made, where it is not by the weights of indicators; and what the bands are of. */
export const totalRule = {
  groups:
    'the total is the mean of the groups by their own weights, a group that of its indicators by theirs',
  'mean of groups':
    'the total is the mean of the groups, all of the same weight, a group that of its indicators by their weights',
  bandsByPercent: 'bands are of the percent',
  groupDigits: 'Scores of groups are shown to 2 decimals, but count unrounded.',
};
