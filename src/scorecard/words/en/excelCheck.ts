import type { QuestionGroup, QuestionKey } from '../../start/excelCheck/questions';

/** Of the workbook that asks Excel what it does; for testers. */
export const en = {
  sheet: 'Excel check',
  title: 'What Excel answers: a check of KPI Scorecard',
  hint: 'Open this in Excel with the add-in and press Ctrl+Alt+F9 (Mac: ⌘⌥⇧F9). Each row asks one question; FALSE means that Excel does not do what the add-in is built on. Where cells show #NAME?, the add-in is not there, or a cell has to be entered again (F2, Enter).',
  asExpected: 'As expected',
  counted: (right: string, all: string) => `=${right}&" of "&${all}&" as expected"`,
  blanksArrive: 'Blank cells reach functions as',
  blanksAre: { nothing: 'nothing', zero: '0', unknown: '?' },
  blankNote:
    'Either is right. “0” is an Excel older than early 2025, such as Excel 2021: formulas typed by hand over blank cells then count them as 0.',
  toFill: ['Excel and version', 'Windows, Mac or browser', 'Date', 'Tester'],
  headers: [
    'No.',
    'Question',
    'Formula',
    'Excel’s answer',
    'Expected',
    'Expected where a blank cell is 0',
    'As expected',
    'A blank cell is',
  ],
  cells: 'Cells that the formula uses',
  groups: {
    functions: {
      title: 'Functions',
      falseMeans:
        'FALSE: a function does not answer, or answers wrongly. Nothing else on this sheet counts then: see whether the add-in is loaded and which version of the custom functions Excel has.',
    },
    blanks: {
      title: 'Blank cells and arguments left out',
      falseMeans:
        'FALSE: blanks arrive as something that is neither nothing nor 0, or the formulas that the add-in writes do not keep them apart; scores of pending results would be wrong.',
    },
    values: {
      title: 'Numbers, texts and digits',
      falseMeans: 'FALSE: Excel hands values over in another form, and results are read wrongly.',
    },
    days: {
      title: 'Days',
      falseMeans:
        'FALSE in the first row: this workbook counts days from 1904; formulas of your own that count days need 1,462 more (README). Elsewhere: days are not handed over as numbers.',
    },
    arrays: {
      title: 'Columns at once',
      falseMeans:
        'FALSE or #SPILL!: answers do not spill, or Excel has put an @ before the function; one formula for a column does not work there.',
    },
    errors: {
      title: 'Errors',
      falseMeans:
        'FALSE: Excel does not hand errors in cells to the functions (one bad cell spoils a column), or shows our errors as others.',
    },
    plain: {
      title: 'Rounding and plain formulas',
      falseMeans:
        'FALSE: Excel rounds halves or looks values up in another way than the add-in; totals could differ in the last place.',
    },
  } satisfies Record<QuestionGroup, { readonly title: string; readonly falseMeans: string }>,
  questions: {
    score: 'KPISCORE: a result between two levels',
    linear: 'KPISCORE with an option',
    thaiOption: 'KPISCORE with an option in Thai',
    level: 'KPILEVEL: levels in words, lower is better',
    total: 'KPITOTAL: weighted total',
    weighted: 'KPIWEIGHTED: score × weight ÷ 100',
    percent: 'KPIPERCENT: × 20',
    band: 'KPIBAND with bands of one’s own',
    bandOwn: 'KPIBAND with the standard bands',
    check: 'KPICHECK: criteria in order',
    checkWrong: 'KPICHECK: criteria that go up and down',
    need: 'KPINEED: the result that reaches level 4',
    combine: 'KPICOMBINE: sum of periods',
    ratio: 'KPICOMBINE: numerators and denominators',
    explainThai: 'KPIEXPLAIN in Thai, the language named “ไทย”',
    explainEnglish: 'KPIEXPLAIN in English, the language named “English”',
    blankResult: 'A blank result (empty: pending)',
    emptyText: 'A result that is empty text (empty: pending)',
    guarded: 'A blank result as our formulas guard it (empty: pending)',
    blankLevels: 'Blank cells between levels (3: #VALUE!)',
    blankLevelsAtEnd: 'Blank cells after the last level (3: #VALUE!)',
    guardedLevels: 'Blank cells between levels as our formulas guard them',
    blankScore: 'A blank score in a total',
    blankWeight: 'A blank weight in a total',
    blankTotal: 'A blank total as percent (empty)',
    blankPeriod: 'A blank period in an average',
    leftOut: 'Arguments left out between commas',
    blankOption: 'A blank cell as options',
    blankLanguage: 'A blank cell as language (Thai)',
    textDigits: 'Digits typed as text',
    thaiDigits: 'Thai digits',
    thaiWords: 'Thai digits with words',
    percentText: 'A percentage typed as text',
    fraction: 'A fraction shown as percentage',
    noise: '0.1+0.2 is 0.3',
    yes: 'TRUE where the level says มี',
    notAssessed: 'Marked as not assessed (empty)',
    dateSystem: 'Days are counted from 1900',
    date: 'A date against a deadline',
    dateText: 'A date typed as text against a deadline',
    spill: 'KPISCORE over a column spills into the cells below',
    ownLevels: 'A column of results, each with levels of its own',
    inside: 'The second of several answers',
    errorCell: 'An error in the result is handed over: #VALUE! (3)',
    errorBeside: 'One error leaves the other answers alone',
    unreadable: 'Unreadable criteria: #VALUE! (3)',
    caught: 'An unreadable result, caught by IFERROR',
    wrongSize: 'Too few levels: #VALUE! (3)',
    notMissing: 'IFNA leaves #VALUE! (3) alone',
    half: 'A half is rounded up',
    halfBelowZero: 'A half below zero is rounded away from zero',
    halfOfDecimals: 'Half a hundredth is rounded up',
    halfShown: 'Half a hundredth, as it is shown',
    halfOfTotal: 'A total with half a hundredth',
    lookup: 'LOOKUP finds the last value that is not greater',
  } satisfies Record<QuestionKey, string>,
};

export type ExcelCheckWords = typeof en;
