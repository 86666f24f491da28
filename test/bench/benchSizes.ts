import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzip sizes in kilobytes of 1,000 bytes. */
export interface BuildSizes {
  /** The entry: the custom functions so far as most cells ask them (`functions/calls/basics.ts`), and the loader. */
  readonly functions: number;
  /** Every kind of criteria for the functions, which loads right after the entry by itself. */
  readonly complete: number;
  /** Everything that an open pane has loaded before a button is pressed; both scripts of the functions with it. */
  readonly pane: number;
  /** What loads at the moment somebody asks for it, by the name of its chunk. */
  readonly later: Readonly<Record<string, number>>;
}

/**
 * Chunks that an open pane does without until somebody asks for them, by the modules that they are named after; every
 * other script is counted. A chunk that several of them share is named after all its modules.
 */
const LATER = new RegExp(
  [
    // Score and Summarise: planning what is written, and writing it. New workbooks have looks and words of sheets too.
    'run',
    'scorecard_(?:planners|sheets_path_planPath)_ts',
    'scorecard_plan_(?:headHeight|look|ownNames|rowHeights|sheetFont)_ts',
    'excel_write_applyPlan_ts',
    'change',
    // Lists taken over from cells that somebody has chosen; results typed in.
    'excel_read_readSelection_ts',
    // Lists that are no tables, looked for where a table is missing.
    'excel_read_plainRanges_ts',
    // Forms for departments and what comes back of them.
    'scorecard_collecting_ts',
    'read',
    'here',
    'beside',
    'write',
    // What several of these share.
    'places',
    // A sample or a template.
    'scorecard_starters_ts',
    'scorecard_start_(?:samples|schemes)_\\w+',
    // Places and parts of the pane, each loaded when it is first shown.
    'taskpane_home_FirstRun_tsx',
    'taskpane_(?:collect|detail|entry|forms|history|import|nextYear|problems|scores|sheets|whatIf)_\\w+',
    'scorecard_questions_whatIf_ts',
    'scorecard_scoring_explanation_ts',
    // What the functions and the pane say of scores in words.
    'words',
    // What problems and the doubts of an import say, with the first of the two.
    'tables_problems_messages_ts',
    // Dark and high contrast, and the language that is not shown: one of the two is, and Thai has the longer file.
    'taskpane_shell_otherThemes_ts',
    'taskpane_words_en_pane_ts',
    // Words of what is opened from the pane, in both languages.
    'taskpane_words_views_ts',
    // What is said where something fails.
    'excel_host_words_saidOf_ts',
    // What Score needs once it has written.
    'taskpane_state_follows_ts',
  ]
    .map((module) => `^${module}$`)
    .join('|')
);

/** Webpack cuts a long name off and puts a hash in place of the rest. */
const CUT = /-[0-9a-f]{6}$/;

function isLater(name: string): boolean {
  // Two chunks of the same module have numbers behind its name.
  const modules = name
    .replace(/-_[0-9a-f]+$/, '')
    .replace(CUT, '')
    .split('-');
  // The last of a long name may be cut within.
  return (CUT.test(name) ? modules.slice(0, -1) : modules).every((module) => LATER.test(module));
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
