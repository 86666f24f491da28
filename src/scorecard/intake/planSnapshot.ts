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
import { fontFor, inFont } from '../plan/sheetFont';
import { shownNumbers } from '../plan/shownNumbers';
import { sheetWordsIn } from '../words/sheetWords';

const WIDTHS = [16, 20, 8, 36, 12, 16, 7, 9, 9, 11, 11, 14, 48];

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
  const format = shownNumbers(settings).format(SHOWN_DECIMALS);
  const several = scorecard.units.length > 1;
  const sheet = freeName(words.sheet(periodName(period, language), today), takenNames(snapshot));
  const plan = reportSheet(
    {
      role: 'snapshot',
      name: words.title,
      sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'landscape',
      widths: WIDTHS,
      header: [sheetWordsIn(language).scores.headers],
      body: scorecard.units.flatMap(({ indicators }) =>
        indicators.map((scored) => lineOf(scored, format, language))
      ),
      table: snapshotTableName(period, today, fingerprint, snapshot),
      verbatim: 'all',
      notes: [...totalNotes(scorecard, language), words.fingerprint(fingerprint), words.frozen],
      tabColor: '#595959',
    },
    { scorecard, snapshot, language, today }
  );
  return { ...inFont(plan, fontFor(settings, language)), mode: 'create' };
}

function lineOf(scored: ScoredIndicator, numberFormat: string, language: Language): ReportLine {
  const { indicator, group, period, outcome, score, weight, weighted, override, status } = scored;
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
      { area: { row, column: 7, rows: 1, columns: 4 }, numberFormat, horizontal: 'Center' },
    ],
  };
}

function totalNotes({ units, settings }: Scorecard, language: Language): readonly string[] {
  const numbers = shownNumbers(settings);
  const words = sheetWordsIn(language);
  return units.map(({ unit, total, band }) => {
    const score = total.score === null ? '–' : numbers.total(total.score);
    const name = unit === null ? words.total : `${words.total} ${unit}`;
    return `${name}: ${score}${band === null ? '' : ` (${band.name[language]})`}`;
  });
}
