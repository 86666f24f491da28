import { roundHalfUp, WEIGHTED_DECIMALS, type Language } from '../../../engine';
import { allBelow } from '../../questions/allBelow';
import { watchedScore } from '../../questions/watched';
import { ACTIONS_TABLE, decisionKey } from './actionsTable';
import { decisionsOf, exceptionsSheet, type Decision } from './decisions';
import { exceptionWidths } from './exceptionWidths';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { reportSheet, type ReportLine } from '../reportSheet';
import type { Settings } from '../../../tables';
import { reasonWords } from '../../plan/reasonWords';
import { explanationText } from '../../scoring/explanation';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { ALERT, MUTED } from '../../plan/look';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers } from '../../plan/shownNumbers';
import { fontFor, roomIn, tableHeight } from '../../plan/sheetFont';
import { wholeLines } from '../../plan/wholeLines';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';

const WIDTHS = [18, 9, 30, 9, 18, 18, 62, 40];
const UNIT = 0;
const SCORE = 3;
const SUPERVISOR = 4;
const DATA_KEEPER = 5;
/** Sentences of ours that nobody looks up: their lines may end where words do. */
const EVIDENCE = 6;
const DECISION = 7;
/** Columns of names, which are hidden where nobody has filled them; they stay in the table, so that it is read by the same places. */
const NAMES = [UNIT, SUPERVISOR, DATA_KEEPER];
/** Room for three lines of a decision written by hand. */
const LEAST_POINTS = 46;

interface Row {
  readonly cells: readonly PlanCell[];
  readonly decision: Decision | null;
}

/**
 * What a meeting has to talk about: indicators below the level of interest, the worst first in each unit, with a column
 * for its decision. Decisions that stand on the sheet stay with their indicator, also where it is no longer below.
 */
export function planExceptions(summary: SummaryInput, options: SummaryOptions): SheetPlan {
  const { scorecard, snapshot } = summary;
  const { language, today } = options;
  const words = sheetWordsIn(language).exceptions;
  const numbers = shownNumbers(scorecard.settings);
  const watched = watchedScore(scorecard.settings);
  const open = new Map(decisionsOf(snapshot));
  const take = (unit: string | null, code: string): Decision | null => {
    const key = decisionKey(unit, code);
    const decision = open.get(key) ?? null;
    open.delete(key);
    return decision;
  };
  const rows = scorecard.units.flatMap(({ unit, indicators }) =>
    allBelow(indicators, watched).map((scored): Row => {
      const decision = take(unit, scored.indicator.code);
      return {
        cells: indicatorRow(unit, scored, decision, scorecard.settings, language),
        decision,
      };
    })
  );
  const known = new Set(
    scorecard.units.flatMap(({ unit, indicators }) =>
      indicators.map(({ indicator }) => decisionKey(unit, indicator.code))
    )
  );
  const kept = [...open].map(([key, decision]): Row => {
    const why = known.has(key) ? words.onTarget : words.gone;
    return { cells: keptRow(decision, decision.code === '' ? null : why, language), decision };
  });
  const all = [...rows, ...kept];
  const several = scorecard.units.length > 1;
  const body = all.length === 0 ? [{ cells: noneRow(words.none), decision: null }] : all;
  const targetsOnly = hasTargetsOnly(scorecard.units);
  const isHidden = (column: number): boolean =>
    (targetsOnly && column === SCORE) ||
    (NAMES.includes(column) && body.every(({ cells }) => cells[column] === null));
  const font = fontFor(scorecard.settings, language);
  const widths = exceptionWidths(
    WIDTHS.map((width, column) => (isHidden(column) ? 0 : width)),
    body.map(({ cells }) => cells),
    { names: NAMES, giving: EVIDENCE, font }
  );
  const layout = { widths, orientation: 'landscape' } as const;
  const room = roomIn(font, layout);
  return reportSheet(
    {
      role: 'summary:exceptions',
      name: words.sheet,
      sheet: exceptionsSheet(snapshot, words.sheet),
      title: targetsOnly ? words.targetsTitle : words.title(numbers.text(watched)),
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      ...layout,
      header: [
        [
          words.unit,
          words.code,
          words.name,
          words.score,
          words.supervisor,
          words.dataKeeper,
          words.evidence,
          words.decision,
        ],
      ],
      body: body.map(({ cells, decision }) => {
        const whole = cells.map((cell, column) =>
          column === EVIDENCE && typeof cell === 'string'
            ? wholeLines(cell, room[column] ?? 0)
            : cell
        );
        const row = { cells: whole, decision };
        return lined(row, tableHeight(font, whole, room), numbers.format());
      }),
      table: ACTIONS_TABLE,
      verbatim: [DECISION],
      notes: [words.kept],
      tabColor: ALERT,
    },
    { scorecard, snapshot, language, today }
  );
}

function indicatorRow(
  unit: string | null,
  scored: ScoredIndicator,
  decision: Decision | null,
  settings: Settings,
  language: Language
): readonly PlanCell[] {
  const { indicator, score, status } = scored;
  return [
    unit,
    indicator.code,
    indicator.name,
    score === null ? sheetWordsIn(language).status[status] : roundHalfUp(score, WEIGHTED_DECIMALS),
    indicator.supervisor,
    indicator.dataKeeper,
    [
      reasonWords(explanationText(scored, language), scored, settings, language),
      ...unfinished(decision, language),
    ].join(' '),
    decision?.value ?? null,
  ];
}

function keptRow(decision: Decision, why: string | null, language: Language): readonly PlanCell[] {
  const { unit, code, name, value } = decision;
  const said = [...(why === null ? [] : [why]), ...unfinished(decision, language)].join(' ');
  return [
    unit === '' ? null : unit,
    code,
    name,
    null,
    null,
    null,
    said === '' ? null : said,
    value,
  ];
}

const unfinished = (decision: Decision | null, language: Language): readonly string[] =>
  decision?.unfinished === true ? [sheetWordsIn(language).exceptions.unfinished] : [];

function noneRow(text: string): readonly PlanCell[] {
  return [null, null, text, null, null, null, null, null];
}

function lined({ cells, decision }: Row, points: number, numberFormat: string): ReportLine {
  const shown = decision?.numberFormat ?? null;
  return {
    cells,
    points: Math.max(LEAST_POINTS, points),
    styles: (row) => [
      { area: { row, column: 0, rows: 1, columns: WIDTHS.length }, vertical: 'Top' },
      { area: { row, column: 1, rows: 1, columns: 1 }, horizontal: 'Center' },
      { area: { row, column: SCORE, rows: 1, columns: 1 }, numberFormat, horizontal: 'Center' },
      ...(shown === null
        ? []
        : [{ area: { row, column: DECISION, rows: 1, columns: 1 }, numberFormat: shown }]),
      ...(cells[SCORE] === null
        ? [{ area: { row, column: 0, rows: 1, columns: 7 }, font: { color: MUTED } }]
        : []),
    ],
  };
}
