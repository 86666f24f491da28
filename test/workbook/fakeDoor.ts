import { HostProblem, loadHostWords } from '../../src/excel/host/hostProblem';
import type { Notice } from '../../src/excel/host/notice';
import type { Checked, RunOptions, RunProgress, WorkbookDoor } from '../../src/excel/door';
import type { ImportedResult, Scorecard } from '../../src/scorecard';
import type { FormGrid } from '../../src/tables';

/** What the door was asked, in order, as `name argument`. */
export interface FakeDoor extends WorkbookDoor {
  readonly asked: readonly string[];
  /** As if the user had typed into the workbook. */
  change(): void;
  /** What the next readings answer. */
  now(checked: Checked): void;
  /** As if the user had deleted the sheets that runs have written. */
  deleteOwn(): void;
  /** The form that the user has selected. */
  select(form: FormGrid): void;
  /** What becomes of the results of the next form. */
  answerImport(results: readonly ImportedResult[]): void;
  /** Lets the call of that name fail with the error, once. */
  failNext(name: keyof WorkbookDoor, error: unknown): void;
  /** The user begins to type in a cell, until what is answered is called: readings that nobody has asked for wait. */
  edit(): () => void;
  /** What the next run has to say although it succeeds. */
  noticeNext(notice: Notice): void;
  /** Holds Score and Summarise back until the answer is called; then they go on. */
  hold(progress: RunProgress): () => void;
}

// A door that fails has loaded what to say of it.
beforeAll(loadHostWords);

/** A door with a fixed scorecard behind it, made of plain data. */
export function fakeDoor(checked: Checked, scorecard: Scorecard): FakeDoor {
  const asked: string[] = [];
  const failures = new Map<string, unknown>();
  let reading = checked;
  const own = new Set<string>();
  let form: FormGrid = { sheet: 'Form', row: 0, column: 0, cells: [], merges: [] };
  let imported: readonly ImportedResult[] = [];
  let listener: (() => void) | null = null;
  let typing: Promise<void> | null = null;
  let notices: readonly Notice[] = [];
  let held: { readonly progress: RunProgress; readonly until: Promise<void> } | null = null;

  const answer = async (name: keyof WorkbookDoor, argument: unknown): Promise<void> => {
    asked.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
    await Promise.resolve();
    if (!failures.has(name)) return;
    const error = failures.get(name);
    failures.delete(name);
    throw error;
  };
  const run =
    (name: 'score' | 'summarise' | 'keep') =>
    async (
      { signal, onNotice, ...options }: RunOptions,
      onProgress: (progress: RunProgress) => void
    ) => {
      await answer(name, options);
      if (held !== null) {
        onProgress(held.progress);
        await held.until;
      }
      if (signal?.aborted) throw new HostProblem('cancelled');
      const sheets = { score: ['scores'], summarise: options.sheets ?? [], keep: ['snapshot'] };
      for (const role of sheets[name]) own.add(role);
      for (const notice of notices) onNotice?.(notice);
      notices = [];
      return scorecard;
    };
  return {
    asked,
    change: () => listener?.(),
    now: (next) => {
      reading = next;
    },
    deleteOwn: () => own.clear(),
    select: (next) => {
      form = next;
    },
    failNext: (name, error) => failures.set(name, error),
    edit: () => {
      let leave: () => void = () => undefined;
      typing = new Promise((resolve) => {
        leave = resolve;
      });
      return leave;
    },
    noticeNext: (notice) => {
      notices = [notice];
    },
    hold: (progress) => {
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      held = { progress, until };
      return () => {
        held = null;
        release();
      };
    },
    check: async (signal, quietly) => {
      await answer('check', undefined);
      if (quietly) await typing;
      if (signal?.aborted) throw new HostProblem('cancelled');
      return { ...reading, own: new Set([...reading.own, ...own]) };
    },
    keep: run('keep'),
    freeze: async () => {
      await answer('freeze', undefined);
      return { cells: 12, errors: ['Scores!H7'], blocks: [] };
    },
    countFormulas: async () => {
      await answer('countFormulas', undefined);
      return { cells: 13, sheets: ['Scores', 'Summary'] };
    },
    unfreeze: ({ cells }) => answer('unfreeze', cells),
    enterAgain: async () => {
      await answer('enterAgain', undefined);
      reading = { ...reading, unknownFormulas: false };
      return 24;
    },
    history: async (input, now) => {
      await answer('history', input.tables.indicators.length);
      return [{ ...now, period: 'Q1' }, now];
    },
    score: run('score'),
    summarise: run('summarise'),
    insertTemplate: (scheme, language) => answer('insertTemplate', `${scheme} ${language}`),
    insertSample: (name, language) => answer('insertSample', `${name} ${language}`),
    readForm: async (place) => {
      await answer('readForm', place?.address);
      return form;
    },
    answerImport: (results) => {
      imported = results;
    },
    importIndicators: async (rows, { existing, period, replace }) => {
      const codes = rows.map(({ code }) => code).join(' ');
      const how = [existing, period, replace === true && 'replace'].filter(Boolean).join(' ');
      await answer('importIndicators', `${codes} ${how}`);
      return {
        plan: null,
        added: rows,
        skipped: [],
        missingColumns: [],
        results: imported,
        cells: [],
        at: { sheet: 'KPI', row: 3, column: 2 },
      };
    },
    enterResult: async (entry) => {
      await answer('enterResult', entry);
      return { key: { unit: entry.unit, code: entry.code, period: entry.period }, cells: [] };
    },
    undoEntry: ({ key }) => answer('undoEntry', key.code),
    convertTargets: async (conversion) => {
      await answer('convertTargets', conversion);
      return { written: conversion, before: null, format: null };
    },
    undoConversion: ({ written }) => answer('undoConversion', written),
    goTo: (address) => answer('goTo', address),
    showOwn: (role) => answer('showOwn', role),
    onWorkbookChanged: async (changed) => {
      await Promise.resolve();
      listener = changed;
      return () => {
        listener = null;
      };
    },
  };
}
