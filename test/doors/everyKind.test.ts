import fc from 'fast-check';
import {
  DEFAULT_SCALE,
  explain,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
} from '../../src/engine';
import type { IndicatorKind } from '../../src/engine';
import { previewFunctions } from '../../src/preview/previewFunctions';
import { runHeadless } from '../../src/preview/cli/headless';
import type { HostProfile } from '../../src/preview/host/profiles/profile';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { PLAIN_STYLE } from '../../src/preview/workbook/model/style';
import { bookOf, kpiBook } from '../workbook/file';
import { kindLine, type KindLine } from './kindLines';

/** 13 and 23 October 2568. */
const HOLIDAYS = [45_943, 45_953];
const DATE = 'd/m/yyyy';
const SCORED_COLUMNS = { level: 6, score: 7, weighted: 11, status: 12, explanation: 13 };

interface Answer {
  readonly level: number | null;
  readonly score: number | null;
  readonly explanation: string;
}

test('engine, function in a cell, headless run and written formulas agree on every kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kindLine, { minLength: 20, maxLength: 60 }), async (lines) => {
      const bytes = await saveWorkbook(book(lines));
      const [live, frozen] = [await written(bytes, false), await written(bytes, true)];
      const blankAs0 = await written(bytes, false, PROFILES.excel2021);
      expect(blankAs0).toEqual(live);
      lines.forEach((line, i) => {
        expect([line, live.rows[i]]).toEqual([line, frozen.rows[i]]);
        const { level, score, explanation } = live.json[i] ?? {};
        if (line.kind === 'target' || /met|percent|linear/.test(line.method)) return;
        const byEngine = throughEngine(line);
        expect([line, { level, score, explanation }]).toEqual([line, byEngine]);
      });
      expect(live.totals).toEqual(frozen.totals);
      const direct = lines.filter(
        (line) => line.kind !== 'target' && line.method === '' && !line.date
      );
      expect(throughCells(direct)).toEqual(
        direct.map((line) => levelAndScore(throughEngine(line)))
      );
    }),
    { seed: 2569, numRuns: 8 }
  );
}, 120_000);

function throughEngine({ kind, levels, actual, date }: KindLine): Answer {
  const { rule } = prepareRule({
    criteria: readCriteria(
      levels.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: kind === '' ? null : (kind as IndicatorKind),
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
    fiscalYear: 2569,
    holidays: HOLIDAYS,
  });
  const outcome = scoreActual(
    rule,
    readActual({ value: actual, ...(date ? { numberFormat: DATE } : {}) })
  );
  return { level: outcome.level, score: outcome.score, explanation: explain(outcome, 'en') };
}

function levelAndScore({ level, score }: Answer) {
  return { level, score };
}

/** `=KPILEVEL()` and `=KPISCORE()` beside the cells that they read. */
function throughCells(lines: readonly KindLine[]) {
  const workbook = bookOf({
    sheets: [
      {
        name: 'Data',
        blocks: [
          { at: 'J1', rows: HOLIDAYS.map((day) => [day]) },
          {
            rows: lines.map(({ actual, levels, kind }, i) => {
              const options = `${kind}${kind === '' ? '' : ';'}fiscal year 2569`;
              const args = `A${i + 1},B${i + 1}:F${i + 1},"${options}",J$1:J$2`;
              return [
                actual,
                ...levels,
                { formula: `=KPILEVEL(${args})` },
                { formula: `=KPISCORE(${args})` },
              ];
            }),
          },
        ],
      },
    ],
  });
  recalculate(workbook, previewFunctions);
  const sheet = workbook.sheet('Data');
  return lines.map((_, i) => ({
    level: figure(sheet?.value(i, 6)),
    score: figure(sheet?.value(i, 7)),
  }));
}

function book(lines: readonly KindLine[]) {
  const coded = lines.map((line, i) => ({ line, code: `K${i}` }));
  const workbook = kpiBook(
    {
      indicators: [
        'code name kind levels target weight method',
        ...coded.map(({ line: { kind, levels, target, weight, method }, code }) => [
          ...[code, `Indicator ${code}`, kind, ...levels],
          ...[target, weight, method],
        ]),
      ],
      results: ['code period actual', ...coded.map(({ line, code }) => [code, 'Q1', line.actual])],
      settings: ['setting value', ['Fiscal year', 2569]],
      holidays: ['date holiday', ...HOLIDAYS.map((day) => [day, 'Holiday'])],
    },
    { Date: DATE }
  );
  const sheet = workbook.sheet('Results');
  lines.forEach(({ date }, i) => {
    if (date) sheet?.setStyle(i + 1, 2, { ...PLAIN_STYLE, numberFormat: DATE });
  });
  return workbook;
}

/** What stands in the table of scores and that of totals, and the report. */
async function written(bytes: Uint8Array, freeze: boolean, profile: HostProfile = PROFILES.m365) {
  const run = await runHeadless(bytes, { lang: 'en', freeze, write: true, profile });
  const workbook = await openWorkbook(run.saved ?? new Uint8Array());
  const sheet = workbook.sheet('Scores');
  const scores = workbook.table('KpiScores')?.table.area;
  const totals = workbook.table('KpiTotals')?.table.area;
  if (!sheet || !scores || !totals) throw new Error('Nothing was written');
  const rows = Array.from({ length: scores.rows - 1 }, (_, i) => {
    const value = (column: number) => sheet.value(scores.row + 1 + i, column);
    const score = figure(value(SCORED_COLUMNS.score));
    const known = { score, weighted: figure(value(SCORED_COLUMNS.weighted)) };
    // Why there is no score stands in Level too, where formulas are written, and not in the same words.
    const level = figure(value(SCORED_COLUMNS.level));
    const status = value(SCORED_COLUMNS.status);
    return score === null
      ? { ...known, status }
      : { ...known, status, level, explanation: value(SCORED_COLUMNS.explanation) };
  });
  const lines = Array.from({ length: totals.rows * totals.columns }, (_, i) =>
    figureOrText(
      sheet.value(totals.row + Math.floor(i / totals.columns), totals.column + (i % totals.columns))
    )
  );
  return { rows, totals: lines, json: run.report.units[0]?.indicators ?? [] };
}

function figure(value: unknown): number | null {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : null;
}

function figureOrText(value: unknown): unknown {
  return figure(value) ?? (value === '' ? null : value);
}
