import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzip sizes in kilobytes of 1,000 bytes. */
export interface BuildSizes {
  /** The entry: the custom functions so far as most cells ask them (`functions/basics.ts`), and the loader. */
  readonly functions: number;
  /** Every kind of criteria and the words of the functions, which load right after the entry by themselves. */
  readonly complete: number;
  /** Everything that an open pane has loaded before a button is pressed; both scripts of the functions with it. */
  readonly pane: number;
  /** What loads at the moment somebody asks for it, by the name of its chunk. */
  readonly later: Readonly<Record<string, number>>;
}

/** Chunks that an open pane does without until somebody asks for them. Every other script is counted. */
const LATER = [
  // Score and Summarise: planning what is written, and writing it.
  'src_scorecard_planners_ts',
  'src_excel_applyPlan_ts',
  // Lists taken over from cells that somebody has chosen.
  'src_scorecard_planImport_ts',
  'src_excel_readSelection_ts',
  'src_taskpane_import_ImportView_tsx',
  // A sample or a template.
  'src_scorecard_starters_ts',
  'src_scorecard_templates_ts',
  // Places of the pane, each loaded when it is first shown; results typed in, history, formulas turned into values.
  'src_taskpane_problems_Problems_tsx',
  'src_taskpane_scores_ScoresView_tsx',
  'src_taskpane_sheets_SheetsView_tsx',
  'src_taskpane_detail_HistoryChart_tsx',
  'src_scorecard_history_ts',
  'src_scorecard_planEntry_ts',
  'src_excel_enterResult_ts',
  'src_excel_freezeFormulas_ts',
  // Dark and high contrast, and the language that is not shown: one of the two is, and Thai has the longer file.
  'src_taskpane_otherThemes_ts',
  'src_taskpane_locales_en_json',
];

/** Chunks with the data of one sample. */
const SAMPLE = /^src_scorecard_sample_/;

function isLater(name: string): boolean {
  return LATER.includes(name) || SAMPLE.test(name);
}

/** Sizes of a production build in `folder`; null where there is none (a preview build is not one). */
export function buildSizes(folder: string): BuildSizes | null {
  const isBuild = existsSync(join(folder, 'functions.js')) && !existsSync(join(folder, 'page.js'));
  if (!isBuild) return null;
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file): readonly [string, number] => [
      file.split('.')[0] ?? file,
      gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000,
    ]);
  const sumOf = (counted: (name: string) => boolean): number =>
    sizes.reduce((sum, [name, size]) => (counted(name) ? sum + size : sum), 0);
  return {
    functions: sumOf((name) => name === 'functions'),
    complete: sumOf((name) => name === 'complete'),
    pane: sumOf((name) => !isLater(name)),
    later: Object.fromEntries(sizes.filter(([name]) => isLater(name))),
  };
}
