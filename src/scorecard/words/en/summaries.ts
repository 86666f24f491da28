/** What each sheet for meetings is called where it is offered and on its tab, and what it is for. */
export const summaries = {
  'summary:form': {
    name: 'Summary',
    hint: 'The official form: every indicator with level, score and weighted score',
  },
  'summary:executive': {
    name: 'Executive summary',
    hint: 'For a meeting: total, groups, movers, what is pending and what scores low',
  },
  'summary:comparison': {
    name: 'Unit comparison',
    hint: 'Units ranked, with a heat map of groups and indicators',
  },
  'summary:trend': { name: 'Trend', hint: 'Every period so far, with a line chart' },
  'summary:exceptions': {
    name: 'Exceptions',
    hint: "What scores low or has not met its target, with room for the meeting's decision",
  },
  'summary:path': {
    name: 'Path to next band',
    hint: 'Which results would lift each unit to the next band',
  },
  'summary:changes': {
    name: 'Changes',
    hint: 'Compared with the scores that were kept last',
  },
  'summary:rules': {
    name: 'Rules of scoring',
    hint: 'Scale, rounding and bands in words, with one worked example, to attach to a report',
  },
  'summary:plan': {
    name: 'Plan summary',
    hint: 'Targets and budgets by year, with reconciliation',
  },
};

export type SummaryWords = typeof summaries;
