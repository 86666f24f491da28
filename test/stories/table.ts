import {
  countFormulas,
  enterResult,
  freezeWorkbook,
  importIndicators,
  insertSample,
  undoEntry,
  unfreezeWorkbook,
} from '../../src/excel/change/changeTables';
import { checkWorkbook, readFormRange } from '../../src/excel/read/readWorkbook';
import {
  publishWorkbook,
  scoreWorkbook,
  summariseWorkbook,
  takeSnapshot,
} from '../../src/excel/run/runs';
import { connectHost } from '../../src/preview/host/nodeClient';
import { SUMMARY_ROLES } from '../../src/scorecard';
import { readForm } from '../../src/tables';
import { proposedIn } from '../workbook/form';
import { dump } from '../workbook/host';
import { changeInputs, scoring } from './scoring';
import { column, errorsIn, sheetIn, shownScores, sheetOf } from './shown';
import { RUN, scored, smallBook } from './stage';
import type { Story } from './story';

/** Every story starts with the workbook alone and ends in it, so that it can be told in every Excel. */
export const STORIES: readonly Story[] = [
  {
    name: 'insert sample',
    from: 'new',
    begin: ({ workbook }) => ({
      act: () => insertSample('outstanding', 'en'),
      holds: async () => {
        expect(column(workbook, 'KpiIndicators', 'Code').length).toBeGreaterThanOrEqual(12);
        expect((await checkWorkbook()).problems.filter(isError)).toEqual([]);
      },
    }),
  },
  {
    name: 'check',
    from: 'unscored',
    begin: ({ workbook }) => {
      const before = dump(workbook);
      return {
        act: async () => {
          const { units, periods } = await checkWorkbook();
          expect({ units, periods }).toEqual({ units: ['A', 'B'], periods: ['Q1', 'Q2'] });
        },
        holds: () => expect(dump(workbook)).toEqual(before),
      };
    },
  },
  {
    name: 'score',
    from: 'unscored',
    begin: ({ workbook }) => scoring(workbook, () => scoreWorkbook(RUN)),
  },
  {
    name: 'score and summarise',
    from: 'unscored',
    begin: ({ workbook }) => scoring(workbook, () => publishWorkbook(RUN)),
  },
  {
    name: 'score again after changes, with fewer rows',
    from: 'scored',
    begin: async ({ workbook, host, profile }) => {
      const { workbook: fresh } = await scored(await smallBook(changeInputs), profile);
      const expected = ['Scores', 'Summary'].map((name) => sheetIn(fresh, name));
      connectHost(host);
      changeInputs(workbook);
      host.session.calculateAll();
      const play = scoring(workbook, () => publishWorkbook(RUN));
      return {
        act: play.act,
        holds: () => {
          play.holds();
          expect(['Scores', 'Summary'].map((name) => sheetIn(workbook, name))).toEqual(expected);
        },
      };
    },
  },
  {
    name: 'summarise all',
    from: 'scored',
    begin: async ({ workbook }) => {
      await takeSnapshot({ ...RUN, period: 'Q1' });
      return {
        act: () => summariseWorkbook({ ...RUN, sheets: SUMMARY_ROLES }),
        holds: async () => {
          const { own } = await checkWorkbook();
          const made = SUMMARY_ROLES.filter((role) => role !== 'summary:plan');
          expect(made.filter((role) => !own.has(role))).toEqual([]);
          expect(errorsIn(workbook)).toEqual([]);
        },
      };
    },
  },
  {
    name: 'keep a snapshot',
    from: 'scored',
    begin: ({ workbook }) => ({
      act: () => takeSnapshot(RUN),
      holds: () => {
        const kept = sheetOf(workbook, 'As of Q2 21-11-2026');
        expect(kept.tables).toHaveLength(1);
        expect(kept.grid.rows.flatMap((row) => (row?.formulas ?? []).filter(Boolean))).toEqual([]);
      },
    }),
  },
  {
    name: 'turn into values',
    from: 'scored',
    begin: ({ workbook }) => {
      const scores = shownScores(workbook);
      const mine = sheetOf(workbook, 'Mine').value(4, 0);
      let errors: readonly string[] = [];
      return {
        act: async () => {
          ({ errors } = await freezeWorkbook());
        },
        holds: () => {
          expect(shownScores(workbook)).toEqual(scores);
          expect(errors).toEqual(typeof mine === 'number' ? [] : ['Mine!A5']);
          expect(sheetOf(workbook, 'Mine').value(4, 0)).toEqual(mine);
          expect(sheetOf(workbook, 'Mine').formula(4, 1)).toBe('=A5+1');
          const { rows } = sheetOf(workbook, 'Scores').grid;
          expect(rows.flatMap((row) => (row?.formulas ?? []).filter(Boolean))).toEqual([]);
        },
      };
    },
  },
  {
    name: 'turn into values and back',
    from: 'scored',
    begin: async ({ workbook }) => {
      const before = dump(workbook);
      const { cells, sheets } = await countFormulas();
      expect(sheets).toEqual(expect.arrayContaining(['Scores']));
      const frozen = await freezeWorkbook();
      expect(frozen.cells).toBe(cells);
      expect(dump(workbook)).not.toEqual(before);
      return {
        act: () => unfreezeWorkbook(frozen),
        holds: () => expect(dump(workbook)).toEqual(before),
      };
    },
  },
  {
    name: 'import a form',
    from: 'unscored',
    begin: ({ workbook }) => ({
      act: async () => {
        const form = readForm(await readFormRange({ sheet: 'Mine', address: 'A1:H4' }));
        await importIndicators(proposedIn(form), { language: 'en', existing: 'skip' });
      },
      holds: () => {
        expect(column(workbook, 'KpiIndicators', 'Code')).toEqual(['1', '2', '3', '4', '7', '8']);
        expect(column(workbook, 'KpiIndicators', 'Level 5').slice(-2)).toEqual([50, 5]);
      },
    }),
  },
  {
    name: 'enter a result that has a row',
    from: 'scored',
    begin: ({ workbook }) => ({
      act: () => enterResult({ unit: 'A', code: '2', period: 'Q2', values: { actual: 5 } }, 'en'),
      holds: () => expect(column(workbook, 'KpiResults', 'Actual')[2]).toBe(5),
    }),
  },
  {
    name: 'enter a result that has no row',
    from: 'scored',
    begin: ({ workbook }) => ({
      act: () => enterResult({ unit: 'B', code: '1', period: 'Q1', values: { actual: 60 } }, 'en'),
      holds: () => {
        expect(column(workbook, 'KpiResults', 'Actual').slice(8)).toEqual([60]);
        expect(column(workbook, 'KpiResults', 'Unit').slice(8)).toEqual(['B']);
      },
    }),
  },
  {
    name: 'undo an entered result',
    from: 'scored',
    begin: async ({ workbook }) => {
      const before = dump(workbook);
      const entry = { unit: 'A', code: '2', period: 'Q2', values: { actual: 5 } } as const;
      const entered = await enterResult(entry, 'en');
      return {
        act: () => undoEntry(entered, 'en'),
        holds: () => expect(dump(workbook)).toEqual(before),
      };
    },
  },
];

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
