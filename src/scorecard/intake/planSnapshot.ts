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
import { freeName, takenNames } from '../plan/sheetNames';
import type { SummaryOptions } from '../sheets/summary';
import { WHOLE_YEAR } from '../plan/asOfLine';
import { givenUpBy } from '../plan/givenUpBy';
import { headWidth } from '../plan/headWidth';
import { fontFor, inFont, roomIn } from '../plan/sheetFont';
import { shownNumbers, type ShownNumbers } from '../plan/shownNumbers';
import { COLUMN } from '../scoresSheet/scoreColumns';
import { sheetWordsIn } from '../words/sheetWords';

/** The last is the widest, also where others take of it: it has the room of columns that are not seen. */
const WIDTHS = [16, 20, 8, 33, 12, 16, 7, 9, 9, 12, 11, 14, 55];
/** The columns, whose heads are those of the scores: the score that counts, what it makes, who gave another. */
const HEADS: readonly (keyof typeof COLUMN)[] = [
  ...(['unit', 'group', 'code', 'indicator', 'period', 'actual', 'level'] as const),
  ...(['counted', 'weight', 'weighted', 'override', 'status', 'explanation'] as const),
];
const LEVEL = HEADS.indexOf('level');
const SCORE = HEADS.indexOf('counted');
const WEIGHTED = HEADS.indexOf('weighted');

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
  const heads = HEADS.map((column) => headers[COLUMN[column]] ?? '');
  const name = words.sheet(periodName(period, language), period === WHOLE_YEAR, today);
  const sheet = freeName(name, takenNames(snapshot));
  const plan = reportSheet(
    {
      role: 'snapshot',
      name: words.title,
      sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'landscape',
      widths: widthsOf(heads, font),
      header: [heads],
      body: scorecard.units.flatMap(({ indicators }) =>
        indicators.map((scored) => lineOf(scored, numbers, language))
      ),
      table: snapshotTableName(period, today, fingerprint, snapshot),
      verbatim: 'all',
      hidesBlank: true,
      notes: [...totalNotes(scorecard, language), words.fingerprint(fingerprint), words.frozen],
      tabColor: '#595959',
    },
    { scorecard, snapshot, language, today }
  );
  return { ...inFont(plan, font), mode: 'create' };
}

/** The columns, those of short texts as wide as the words of their heads; what that takes the explanations give up. */
function widthsOf(heads: readonly string[], font: string): readonly number[] {
  // The page makes the sheet smaller, and its letters larger.
  const [first = 1] = roomIn(font, { widths: WIDTHS, orientation: 'landscape' });
  const larger = (WIDTHS[0] ?? 1) / first;
  const wide = WIDTHS.map(
    (width, column) => headWidth(heads[column] ?? '', width / larger) * larger
  );
  return givenUpBy(WIDTHS.length - 1, WIDTHS, wide);
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
      { area: { row, column: 0, rows: 1, columns: WIDTHS.length }, vertical: 'Top' },
      {
        area: { row, column: LEVEL, rows: 1, columns: 1 },
        numberFormat: numbers.format(0),
        horizontal: 'Center',
      },
      {
        area: { row, column: SCORE, rows: 1, columns: 4 },
        numberFormat: numbers.format(SHOWN_DECIMALS),
        horizontal: 'Center',
      },
      {
        area: { row, column: WEIGHTED, rows: 1, columns: 1 },
        numberFormat: numbers.format(WEIGHTED_DECIMALS),
      },
    ],
  };
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
