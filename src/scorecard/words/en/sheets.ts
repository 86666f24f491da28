import { commonYear, numberText } from '../../../engine';
import { indicators } from './indicators';
import { meetingSheets } from './meetingSheets';
import { rounding, totalRule } from './rounding';
import { snapshot } from './snapshot';
import { summaries } from './summaries';

/**
 * What stands on the sheets that the add-in writes: first what several have in common, then a section for each. The pane
 * loads these with the first run that writes.
 */
/** The lowest and the highest score of the scale. */
type Ends = readonly [low: string, high: string];

export const en = {
  ...meetingSheets,
  /** Of which period a sheet is. */
  asOf: {
    period: (period: string) => `As of ${period}`,
    year: 'Results of the full year',
    nothing: 'No results yet',
  },
  status: {
    scored: 'Scored',
    pending: 'Pending',
    excluded: 'Not assessed',
    unscored: 'Not scored',
    met: 'Target met',
    notMet: 'Target not met',
  },
  scores: {
    title: 'Scores',
    /** Headers of KpiScores, in the order of design.md §2. */
    headers: [
      'Unit',
      'Group',
      'Code',
      'Indicator',
      'Period',
      'Actual',
      'Level',
      'Score',
      'Override',
      'Counted score',
      'Weight',
      'Weighted',
      'Status',
      'Explanation',
    ],
    /** What the columns add up to, and what makes the total of it. */
    sums: (weighted: string, weight: string) =>
      `sum of weighted ${weighted} ÷ weight counted ${weight} × 100`,
    totalHeaders: ['Unit', 'Group', 'Weight', 'Measured', 'Score', 'Percent', 'Band'],
    /** On a sheet of plain formulas: what they are, and what a row says that is none of them. */
    plainFormulas:
      'Levels, scores and totals are plain Excel formulas and need no add-in; explanations are text of the day they were made',
    staysValue: '(This row holds values, not formulas: score again after a change.)',
  },
  total: 'Total',
  /** All units together, and what stands without a unit beside units. */
  organisation: 'All units',
  noUnit: '(whole organisation)',
  noGroup: '(no group)',
  equalWeights: 'No weights are given, so all indicators weigh the same',
  /** Where some units give weights and others do not. */
  someEqualWeights: 'In units that give no weights all indicators weigh the same',
  meanOfParts: (codes: readonly string[]) => `Weighted mean of its parts ${codes.join(', ')}`,
  leastOfParts: (codes: readonly string[]) => `The lowest score of its parts ${codes.join(', ')}`,
  /** Codes of a printed sheet's footer. */
  page: 'Page &P / &N',
  rounding,
  totalRule,
  signature: {
    sign: 'Signed',
    date: 'Date',
  },
  /** The official form, after the sheet "แบบข้อเสนอและประเมินผลสัมฤทธิ์การปฏิบัติราชการ". */
  form: {
    sheet: summaries['summary:form'].name,
    unitSheet: (unit: string) => `Form ${unit}`,
    title: 'Summary of scores: performance evaluation',
    units: (count: number) => `All units (${count})`,
    sequence: 'No.',
    group: 'Group / code',
    indicator: 'Indicator',
    levels: 'Score by target level',
    actual: 'Actual',
    score: 'Score (a)',
    weight: 'Weight (b)',
    weighted: 'Weighted (a × b ÷ 100)',
    sumOfGroups: 'Sum of weighted scores of groups',
    sumOfWeighted: 'Sum of weighted scores',
    counted: 'Weight counted',
    withoutScore: (weight: string, rest: string) => `${weight} less ${rest} without a score`,
    withinGroup: (division: string) => `Within the group: ${division}`,
    groupCounted: (division: string) => `Weight counted: ${division}`,
    total: 'Total (c)',
    times20: (times: string) => `Score out of 100: (c) ${times}`,
    band: 'Result',
    noTotal: 'No results yet',
    legend: 'Bands',
    range: (from: string, to: string | null) =>
      to === null ? `${from} and above` : `${from} – ${to}`,
    notes: 'Notes',
    soFar: (share: string, floor: string, ceiling: string, [low, high]: Ends) =>
      `${share}% of the weight has a result, and the total is made from that. It would be ${floor} if the rest scored ${low}, and ${ceiling} if it scored ${high}.`,
    normalised: (sum: string) =>
      `The weights add up to ${sum}, not 100; the total is divided by the weight that has results.`,
    notAdded:
      'Figures in italics are not added up: they are of indicators whose parts stand below them, or of the part of a weight that has a score.',
    lastDigits:
      'Weights are shown to 2 decimals and weighted scores to 4, but added unrounded: the figures as shown may add up to something else in the last decimals.',
    roundingDiffers: (sum: string, total: string) =>
      `The total (${total}) is rounded once, from unrounded parts; adding up the scores as shown gives ${sum}.`,
    percentDiffers: (total: string, times: string, product: string) =>
      `The score out of 100 is made from the unrounded total, so it differs from ${total} ${times} = ${product}.`,
    excluded: (codes: string) =>
      `Not assessed and left out: ${indicators(codes)}. The weight goes to the others.`,
    unscored: (codes: string) =>
      `Not scored, and not in the total yet: ${indicators(codes)}. Check the workbook to see why.`,
    settings: (floor: number, linear: boolean) =>
      `Score method: ${linear ? 'linear between levels' : 'the level reached'} · below the lowest level: ${floor}`,
    /** Of the workbook's curve of targets; `step`: scores jump at its points. */
    curve: (curve: string, step: boolean) =>
      `Targets without levels, percent of target:score ${curve} (${step ? 'the last point reached' : 'in proportion between points'})`,
    override: (code: string, score: string, computed: string, reason: string) =>
      `* Indicator ${code}: the committee gave ${score} (computed: ${computed}). Reason: ${reason}`,
    /** Totals use the committee's scores of these. */
    committee: (codes: string) => `Totals use the committee’s scores for ${indicators(codes)}.`,
    notComputed: 'no score',
    targetIs: (target: string) => `Target: ${target}`,
    /** Columns and sums of a form of targets alone. */
    target: 'Target',
    unitOfMeasure: 'Unit',
    percentOfTarget: 'Percent of target',
    met: 'Met?',
    unassessed: 'Not assessed, or without a target',
    targets: 'All indicators',
    metShare: 'Met, of those with a result',
    targetsOnly: (setting: string) =>
      `No score is made of these targets. The setting “${setting}” in the table of settings makes levels and scores of them.`,
  },
  yearPlan: {
    sheet: summaries['summary:plan'].name,
    title: 'Plan summary: budgets and targets',
    dimension: 'Dimension / output or outcome',
    projects: 'Projects',
    statements: 'Outcomes / unit',
    budget: (year: number) => `${year} (${commonYear(year)})`,
    years: 'All years',
    remark: 'Remark',
    total: 'Whole plan',
    none: '(no dimension)',
    unknown: (projects: number) => `budget of ${projects} not known, not counted as zero`,
    reconciliation: 'Held against the totals printed in the plan',
    printed: (of: string) => `${of}: printed`,
    computed: (of: string) => `${of}: computed`,
    difference: (of: string) => `${of}: difference`,
    agrees: 'Agrees in every year',
    differs: (years: string) => `Differs in ${years}`,
    notCompared: (years: string) => `cannot be compared in ${years}`,
    targets: 'Targets by year',
    base: (year: string | null, value: number) =>
      `Base ${year === null ? '' : `${year} `}${numberText(value)}`,
    growth: (percent: string) => `last year against base ${percent}`,
    cannot: 'cannot be held against the base',
    shared: (project: string, holder: string) =>
      `${project}: shares the budget of ${holder}, counted once`,
    baht: 'Budgets are in baht; a blank cell is not known, which is not zero.',
  },
  snapshot,
  /** Names of the sheets that the user fills in, and of that of the scores. */
  tabs: {
    kpi: 'KPI',
    results: 'Results',
    settings: 'KPI Settings',
    holidays: 'Holidays',
    plan: 'Plan',
    scores: 'Scores',
  },
  /** Title and line of guidance above the tables of each sheet of the empty template. */
  template: {
    kpi: {
      title: 'Indicators',
      hint: 'Fill in here: one row for each indicator; the columns with dark headers are needed. Type each level as a number or in words, such as 80, at least 80%, 35.01-36.00; put - where there is no such level.',
    },
    results: {
      title: 'Results',
      hint: 'Fill in here: one row for each indicator and period; codes are those of the indicators. Leave the actual blank until there is a result, type “N/A” where it is not assessed; a committee’s score needs a reason.',
    },
    settings: {
      title: 'Bands and settings',
      hint: 'Change them to your own rules. What is left blank has its standard value.',
    },
    holidays: {
      title: 'Public holidays',
      hint: 'Public holidays 2023–2026 of government offices (no Labour Day). Check against the Cabinet’s resolutions; add the Ploughing Ceremony, substitution days and special holidays that are missing.',
    },
  },
  /** The run in a few lines for a terminal. */
  textReport: {
    period: 'Period',
    whole: '(whole organisation)',
    total: (score: string, percent: string, highest: string) =>
      `total ${score} of ${highest} = ${percent} %`,
    noBand: 'no band',
    scored: (scored: number, all: number, share: string) =>
      `${scored} of ${all} ${all === 1 ? 'indicator' : 'indicators'} scored (parts counted), ${share} % of the weight measured`,
    ends: (floor: string, ceiling: string, [low, high]: Ends) =>
      `pending counted as ${low}: ${floor}, as ${high}: ${ceiling}`,
    targets: (met: number, known: number, pending: number) =>
      `targets met: ${met} of ${known} with a result, ${pending} pending`,
    weight: (weight: string) => `weight ${weight}`,
    counted: (weight: string, counted: string) => `weight ${weight}, counted ${counted}`,
    severity: { error: 'error', warning: 'warning' },
    notWritten: 'not written, nothing could be scored.',
    plainInstead:
      'this Excel does not run functions of add-ins; plain formulas are written instead.',
  },
};

export type SheetWords = typeof en;
