import {
  periodName,
  roundHalfUp,
  SHOWN_DECIMALS,
  WEIGHTED_DECIMALS,
  type Language,
} from '../../engine';
import type { Snapshot } from '../../tables';
import { explanationText } from '../scoring/explanation';
import type { PlanCell, SheetPlan } from '../plan/plan';
import { reportSheet, type ReportLine } from '../sheets/reportSheet';
import type { Scorecard, ScoredIndicator } from '../scoring/scorecard';
import { snapshotTableName } from './snapshotTable';
import { SNAPSHOT_COLUMNS, snapshotWidths } from './snapshotWidths';
import { freeName, takenNames } from '../plan/sheetNames';
import type { SummaryOptions } from '../sheets/summary';
import { WHOLE_YEAR } from '../plan/asOfLine';
import { fontFor, inFont, roomIn, standInFor } from '../plan/sheetFont';
import { shownNumbers, type ShownNumbers } from '../plan/shownNumbers';
import { wholeLines } from '../plan/wholeLines';
import { COLUMN } from '../scoresSheet/scoreColumns';
import { sheetWordsIn } from '../words/sheetWords';

const at = (column: (typeof SNAPSHOT_COLUMNS)[number]): number => SNAPSHOT_COLUMNS.indexOf(column);

/**
 * A period as it was reported: values, settings, date and fingerprint of the inputs on a sheet of its own, which nothing
 * changes later. Null while there is no period, as nothing has been reported.
 *
 * @param fingerprint - SHA-256 of `inputText`, in hexadecimal
 */
export function planSnapshot(
  scorecard: Scorecard,
  snapshot: Snapshot,
  fingerprint: string,
  options: Omit<SummaryOptions, 'freeze'>
): SheetPlan | null {
  const { period, settings } = scorecard;
  if (period === null) return null;
  const { language, today } = options;
  const words = sheetWordsIn(language).snapshot;
  const numbers = shownNumbers(settings);
  const { headers } = sheetWordsIn(language).scores;
  const several = scorecard.units.length > 1;
  const font = fontFor(settings, language);
  const heads = SNAPSHOT_COLUMNS.map((column) => headers[COLUMN[column]] ?? '');
  const name = words.sheet(periodName(period, language), period === WHOLE_YEAR, today);
  const sheet = freeName(name, takenNames(snapshot));
  const body = scorecard.units.flatMap(({ indicators }) =>
    indicators.map((scored) => lineOf(scored, numbers, language))
  );
  const widths = snapshotWidths(
    heads,
    body.map(({ cells }) => cells),
    font
  );
  const characters = roomIn(font, { widths, orientation: 'landscape' })[at('explanation')] ?? 0;
  const plan = reportSheet(
    {
      role: 'snapshot',
      name: words.title,
      sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'landscape',
      widths,
      header: [heads],
      body: body.map((line) => inOwnLines(line, characters, standInFor(font).letters)),
      table: snapshotTableName(period, today, fingerprint, snapshot),
      verbatim: 'all',
      notes: [...totalNotes(scorecard, language), words.fingerprint(fingerprint), words.frozen],
      tabColor: '#595959',
    },
    { scorecard, snapshot, language, today }
  );
  return { ...inFont(plan, font), mode: 'create' };
}

function lineOf(scored: ScoredIndicator, numbers: ShownNumbers, language: Language): ReportLine {
  const { indicator, group, period, outcome, score, override, status } = scored;
  // A parent's weight is that of its parts, which stand below it: no column has it twice.
  const { weight, weighted } = scored.counts ? scored : NO_WEIGHT;
  const cells: readonly PlanCell[] = [
    indicator.unit,
    group,
    indicator.code,
    indicator.name,
    period === null ? null : periodName(period, language),
    outcome.actual.text === '' ? null : outcome.actual.text,
    outcome.level,
    score,
    weight,
    weighted === null ? null : roundHalfUp(weighted, WEIGHTED_DECIMALS),
    override?.score ?? null,
    sheetWordsIn(language).status[status],
    explanationText(scored, language),
  ];
  return {
    cells,
    styles: (row) => [
      { area: { row, column: 0, rows: 1, columns: SNAPSHOT_COLUMNS.length }, vertical: 'Top' },
      {
        area: { row, column: at('level'), rows: 1, columns: 1 },
        numberFormat: numbers.format(0),
        horizontal: 'Center',
      },
      {
        area: { row, column: at('counted'), rows: 1, columns: 4 },
        numberFormat: numbers.format(SHOWN_DECIMALS),
        horizontal: 'Center',
      },
      {
        area: { row, column: at('weighted'), rows: 1, columns: 1 },
        numberFormat: numbers.format(WEIGHTED_DECIMALS),
      },
    ],
  };
}

/**
 * The explanation with its words whole, in lines that fit its column also where a computer has not the font: longer ones would
 * make the rows higher there. The other texts are kept to the letter.
 *
 * @param characters - that stand in a line of its column
 * @param larger - how much larger letters are without the font
 */
function inOwnLines(line: ReportLine, characters: number, larger: number): ReportLine {
  const column = at('explanation');
  const text = line.cells[column];
  if (typeof text !== 'string' || wholeLines(text, characters) === text) return line;
  const whole = wholeLines(text, characters / larger);
  return { ...line, cells: line.cells.map((cell, i) => (i === column ? whole : cell)) };
}

const NO_WEIGHT = { weight: null, weighted: null } as const;

function totalNotes({ units, settings }: Scorecard, language: Language): readonly string[] {
  const numbers = shownNumbers(settings);
  const words = sheetWordsIn(language);
  return units.map(({ unit, total, band }) => {
    const score = total.score === null ? '–' : numbers.total(total.score);
    const name = unit === null ? words.total : `${words.total} ${unit}`;
    return `${name}: ${score}${band === null ? '' : ` (${band.name[language]})`}`;
  });
}
