import { rulesSheet } from './rulesSheet';
import { summaries } from './summaries';

/** What stands on the sheets that compare, follow and plan, in English: a section for each. */
export const meetingSheets = {
  comparison: {
    sheet: summaries['summary:comparison'].name,
    title: summaries['summary:comparison'].name,
    totals: 'Totals, the highest first',
    ranking: 'Totals and groups, the highest total first',
    targetRanking: 'Targets met, the highest share first',
    targetsMet: 'Targets met',
    groups: 'Groups of each unit, the unit with the highest total first',
    shared: 'The same indicator in every unit',
    rank: 'Rank',
    code: 'Code',
    total: 'Total',
    band: 'Band',
    measured: 'Measured',
    metPercent: 'Met, %',
    legend: 'Bands by the colour of a score',
    /** Of targets, in a word each: the title says what they are about. */
    met: 'Met',
    notMet: 'Not met',
    unassessed: 'Not assessed',
    notThere: '–',
    single: (count: number) =>
      `Indicators held by one unit only: ${count}; they are not in the comparison by indicator.`,
    notHeld: '– means that the unit does not have it.',
    colours:
      'The colour of a score is its band, as shown above; – means that the unit does not have it.',
    order:
      'Units with the same total share a rank; units without a score stand last and have none.',
    targetOrder:
      'Ranked by the share of targets with a result that are met; units with the same share share a rank, and units without a result stand last and have none.',
  },
  exceptions: {
    sheet: summaries['summary:exceptions'].name,
    title: (target: string) =>
      `${summaries['summary:exceptions'].name}: indicators below ${target}, or with a target not met`,
    targetsTitle: `${summaries['summary:exceptions'].name}: indicators with a target not met`,
    unit: 'Unit',
    code: 'Code',
    name: 'Indicator',
    score: 'Score',
    supervisor: 'Supervisor',
    dataKeeper: 'Data keeper',
    evidence: 'Result and reason',
    decision: 'Decision of the meeting',
    none: 'Nothing to follow up',
    onTarget: 'No longer below; kept because of the decision',
    gone: 'Not in this scorecard; kept because of the decision',
    unfinished:
      'Its decision was not kept: the cell showed #BUSY!, an answer that had not come yet. Enter it again.',
    kept: 'The column of decisions is yours: what stands there is kept when the sheet is made again.',
  },
  executive: {
    sheet: summaries['summary:executive'].name,
    title: 'Executive summary of the scorecard',
    total: 'Total',
    outOf: (score: string, percent: string, highest: string) =>
      `${score} out of ${highest} (${percent}%)`,
    noTotal: 'No score yet',
    /** `assessed`: the weight that the share is of, where that is not the whole. */
    measured: (share: string, assessed: string | null) =>
      `${share}% of the ${assessed === null ? 'weight' : `weight assessed (${assessed})`} has a result`,
    rest: (floor: string, ceiling: string, [low, high]: readonly [low: string, high: string]) =>
      `${floor} if the rest scores ${low}, ${ceiling} if it scores ${high}`,
    /** Nothing waits for a result but parts of which the lowest counts. */
    partsOpen: (floor: string) => `${floor} if parts still pending score lowest`,
    byGroup: 'Scores by group',
    byUnit: 'Scores by unit',
    against: (title: string, target: string) => `${title} (target ${target})`,
    targetsByGroup: 'Targets by group',
    targetsByUnit: 'Targets by unit',
    met: 'Met',
    unassessed: 'Not assessed',
    metPercent: 'Met, %',
    name: 'Name',
    weight: 'Weight',
    score: 'Score',
    target: 'Target',
    band: 'Band',
    chart: 'Scores against the target',
    chartAlone: 'Scores',
    rises: 'Greatest rises since the period before',
    falls: 'Greatest falls since the period before',
    before: 'Before',
    now: 'Now',
    change: 'Change',
    pending: 'No result yet',
    below: (target: string) => `Below target (${target}, or target not met)`,
    belowScore: (score: string) => `Below ${score}, or target not met`,
    evidence: 'Why',
    none: 'None',
    more: (count: number) => `and ${count} more; see the sheet of exceptions`,
    moreScores: (count: number) => `and ${count} more; see the sheet of scores`,
    /** Typed so that it cannot be read or compared. */
    toCorrect: 'Results to be corrected',
    /** Not assessed, or without criteria that a score could be made by. */
    leftOut: 'Not assessed, or without a score',
    /** Where there are targets alone, as on the form. */
    leftOutTargets: 'Not assessed, or without a target',
    gainRule: '“Could add” counts from 0 for what is pending, once every indicator has a result.',
    noEarlier: 'There is no period before to compare with',
    since: (change: string, period: string, before: string) =>
      `${change} since ${period} (${before})`,
    decides: 'What can still add most to the total',
    /** Of several units: the total on top of the page is another. */
    decidesOfUnits: 'What can still add most to the total of its unit',
    gain: 'Could add',
    needed: 'Result that it takes',
    asked: 'Asked of the meeting',
    asks: {
      note: (score: string, band: string | null) =>
        `To note: total ${score}${band === null ? '' : ` (${band})`}`,
      decide: (count: number) =>
        `To decide: what is done about the ${count === 1 ? 'one that is' : `${count} that are`} low; the sheet of exceptions has room for it`,
      decideTargets: (count: number) =>
        `To decide: what is done about the ${count === 1 ? 'target' : `${count} targets`} not met; the sheet of exceptions has room for it`,
      assess: (count: number) =>
        `To decide: how to assess what could not be assessed (${count}); the sheet of scores says why`,
      correct: (count: number) =>
        `To ask for: corrected results (${count}) in place of those that cannot be read or compared; the sheet of scores says why`,
      report: (count: number) => `To ask for: the results that are missing (${count})`,
      confirm: (count: number) => `To confirm: scores that the committee has given (${count})`,
    },
    /** Of what has a score: where that is less than the whole weight. */
    counted: 'Weight counted',
    countedRule: (counted: string, whole: string, left: string | null) =>
      `Total = sum of (score × weight counted) ÷ ${counted}; the whole weight is ${whole}${left === null ? '' : ` (${left} not assessed)`}`,
    /** Totals use the committee's scores of these. */
    committee: (lines: string) => `Totals use the committee’s scores: ${lines}`,
    decided: (code: string, score: string, computed: string, reason: string) =>
      `${code} given ${score} (computed ${computed}), reason: ${reason}`,
  },
  path: {
    sheet: summaries['summary:path'].name,
    title: 'Path to next band: what it would take',
    columns: [
      'Code',
      'Indicator',
      'Weight',
      'Result now',
      'Score',
      'To level',
      'Result needed',
      'Adds to total',
    ],
    targetScore: 'target score',
    goal: (now: string, band: string, target: string, name: string) =>
      `Total now ${now} (${band}) · to reach ${target} (${name})`,
    path: (levels: number, indicators: number, total: string) =>
      `Levels to raise: ${levels}, in indicators: ${indicators}; the total would be ${total}`,
    reached: (target: string) => `${target} is reached already`,
    top: 'This is the highest band already',
    outOfReach: (best: string) =>
      `Out of reach even with everything that can change at its highest level; the most is ${best}`,
    nothing: 'There is no score yet, so there is no path yet',
    noResult: 'no result',
    anything: 'any result',
    locked: (codes: string) => `Locked and left as they are: ${codes}`,
    rule: 'The fewest levels to raise; of equal choices the one that adds most. Indicators without a result count from 0.',
  },
  rules: rulesSheet,
  trend: {
    sheet: summaries['summary:trend'].name,
    title: `${summaries['summary:trend'].name}: scores over the periods`,
    code: 'Code',
    name: 'Unit / group / indicator',
    trend: 'Trend',
    change: 'Change since the period before',
    chart: 'Totals over the periods',
    target: 'Target for the total',
    total: (unit: string) => `Total of ${unit}`,
    oneUnitTotal: 'Total',
    allUnitsTotal: 'Total of all units',
    nothing: 'No score in any period yet',
    scored:
      'Each period is scored from the results up to it, by the criteria and weights of today.',
    bars: 'Trend bars: the higher, the better the score; · is a period without a score.',
    /** Beside the title of a chart that cannot draw every line. */
    chartFirst: (shown: number, all: number) => `the first ${shown} of ${all} lines above`,
    without: (count: number) =>
      `Indicators without a score in any of these periods: ${count}; they have no row here.`,
  },
};

export type MeetingWords = typeof meetingSheets;
