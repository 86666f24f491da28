import { readFile } from 'node:fs/promises';
import { clearLine, cursorTo } from 'node:readline';
import { CommanderError, type Command } from 'commander';
import type { Language } from '../../engine';
import type { Notice } from '../../excel/host/notice';
import { oneLine } from './files/oneLine';
import { isSameFile } from './files/sameFile';
import { saveFile } from './files/saveFile';

/** Where lines go: results to `out`, what went wrong to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** One line that is written over again and again; null takes it away. Only where somebody watches. */
  readonly progress?: ((line: string | null) => void) | undefined;
}

export const CONSOLE: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  progress: process.stderr.isTTY ? onOneLine : undefined,
};

function onOneLine(line: string | null): void {
  cursorTo(process.stderr, 0);
  clearLine(process.stderr, 1);
  if (line !== null) process.stderr.write(line);
}

/**
 * Reads the command line and does the work on the file that it names first.
 *
 * @returns what the work returns; 2 for wrong usage, or where the work throws: that is then said in one line
 */
export async function runCommand<Options extends object>(
  command: Command,
  argv: readonly string[],
  { out, err }: Terminal,
  work: (file: string, options: Options) => Promise<number>
): Promise<number> {
  command
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => out(text.trimEnd()),
      writeErr: (text) => err(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, `${command.name()}: `)),
    })
    .exitOverride();
  try {
    command.parse(argv, { from: 'user' });
    return await work(command.args[0] ?? '', command.opts<Options>());
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    err(`${command.name()}: ${oneLine(cause, command.args[0] ?? '')}`);
    return 2;
  }
}

/** What is to be noticed of a run that has succeeded, in a line each. */
export function tellNotices(
  command: string,
  notices: readonly Notice[],
  language: Language,
  { err }: Terminal
): void {
  const lines = notices.map(
    ({ bilingual: { what, todo } }) => `${what[language]} ${todo[language]}`
  );
  // A run that settles in rounds says the same in each.
  for (const line of new Set(lines)) err(`${command}: ${line}`);
}

/**
 * Does the work on the bytes of a file, and saves what came of it as `out`; where nothing came of it, `nothing` is told so.
 *
 * @throws Error where `out` is the file itself
 */
export async function workOnCopy<Run extends { readonly saved: Uint8Array | null }>(
  input: string,
  out: string | undefined,
  work: (bytes: Uint8Array) => Promise<Run>,
  nothing: (out: string, run: Run) => void
): Promise<Run> {
  if (out !== undefined && (await isSameFile(input, out))) {
    throw new Error(`${out}: --out is the workbook itself. Choose another name.`);
  }
  const run = await work(await readFile(input));
  if (out !== undefined && run.saved === null) nothing(out, run);
  if (out !== undefined && run.saved !== null) await saveFile(out, run.saved);
  return run;
}
