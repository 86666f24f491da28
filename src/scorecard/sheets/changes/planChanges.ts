import {
  compareNumbers,
  periodName,
  readActualIn,
  roundHalfUp,
  WEIGHTED_DECIMALS,
  type Language,
} from '../../../engine';
import { actualWords, wordsOfResult } from '../../plan/actualWords';
import { dayText } from '../../plan/dates';
import { decisionKey } from '../exceptions/actionsTable';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { reportSheet, type ReportLine } from '../reportSheet';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { snapshotsOf, type SnapshotRow, type TakenSnapshot } from '../../intake/snapshotTable';
import type { SummaryInput, SummaryOptions } from '../summary';
import { shownNumbers } from '../../plan/shownNumbers';
import type { Settings } from '../../../tables';
import { sheetWordsIn } from '../../words/sheetWords';

const WIDTHS = [22, 9, 38, 16, 16, 16, 16, 17];

const CODE = 1;
const RESULTS = 3;
/** Results and scores, each as reported and as it is now. */
const FIGURES = 4;

/** One indicator that is not as it was reported; null where it was not there then, or is not there now. */
export interface Change {
  readonly unit: string | null;
  readonly code: string;
  readonly name: string;
  readonly before: SnapshotRow | null;
  readonly now: ScoredIndicator | null;
}

/** What differs between a snapshot and the scorecard of now: result texts, scores, indicators that came or went. */
export function changesSince(taken: TakenSnapshot, { units }: Scorecard): readonly Change[] {
  const left = new Map(taken.rows);
  const changes = units.flatMap(({ unit, indicators }) =>
    indicators.flatMap((scored): readonly Change[] => {
      const { code, name } = scored.indicator;
      const key = decisionKey(unit, code);
      const before = left.get(key) ?? null;
      left.delete(key);
      return before !== null && isSame(before, scored)
        ? []
        : [{ unit, code, name, before, now: scored }];
    })
  );
  const gone = [...left.values()].map((before): Change => {
    const { unit, code, name } = before;
    return { unit: unit === '' ? null : unit, code, name, before, now: null };
  });
  return [...changes, ...gone];
}

function isSame(before: SnapshotRow, now: ScoredIndicator): boolean {
  if (!hasSameResult(before, now)) return false;
  if (before.score === null || now.score === null) return before.score === now.score;
  return compareNumbers(before.score, now.score) === 0;
}

const hasSameResult = (before: SnapshotRow, now: ScoredIndicator): boolean =>
  before.actual.trim() === now.outcome.actual.text.trim();

/** What changed since the newest snapshot of the same period (else of any); null where the workbook has no snapshot. */
export function planChanges(summary: SummaryInput, options: SummaryOptions): SheetPlan | null {
  const { scorecard, snapshot, fingerprint } = summary;
  const { language, today } = options;
  const all = snapshotsOf(snapshot);
  const taken = all.findLast(({ period }) => period === scorecard.period) ?? all.at(-1);
  if (taken === undefined) return null;
  const words = sheetWordsIn(language).snapshot.changes;
  const numbers = shownNumbers(scorecard.settings);
  const changes = changesSince(taken, scorecard);
  const several = scorecard.units.length > 1;
  const body = changes.map((change) =>
    lineOf(change, scorecard.settings, language, numbers.format())
  );
  const sameInputs = fingerprint?.startsWith(taken.fingerprint) ?? false;
  const { period } = scorecard;
  const kept = periodName(taken.period, language);
  // What was kept may be of another period than the one that is scored.
  const now = period === null || period === taken.period ? null : periodName(period, language);
  const head = (title: string, column: number): string => {
    if (now === null || column < RESULTS || column >= RESULTS + FIGURES) return title;
    return `${title}\n(${(column - RESULTS) % 2 === 0 ? kept : now})`;
  };
  return reportSheet(
    {
      role: 'summary:changes',
      name: words.sheet,
      title: words.title,
      subtitle: several ? sheetWordsIn(language).organisation : (scorecard.units[0]?.unit ?? null),
      orientation: 'landscape',
      widths: WIDTHS,
      hidesBlank: true,
      header: [words.columns.map(head)],
      body: body.length === 0 ? [{ cells: [null, null, words.same] }] : body,
      notes: [
        words.since(kept, dayText(taken.day, language, scorecard.settings.era)),
        ...(now === null ? [] : [words.otherPeriod(now, kept)]),
        sameInputs ? words.inputsSame : words.inputsChanged,
      ],
      tabColor: '#595959',
    },
    { scorecard, snapshot, language, today }
  );
}

function lineOf(
  { unit, code, name, before, now }: Change,
  settings: Settings,
  language: Language,
  numberFormat: string
): ReportLine {
  const words = sheetWordsIn(language).snapshot.changes;
  const rounded = (score: number | null | undefined): PlanCell =>
    score === null || score === undefined ? null : roundHalfUp(score, WEIGHTED_DECIMALS);
  const what =
    before === null
      ? [words.added]
      : now === null
        ? [words.removed]
        : [
            ...(hasSameResult(before, now) ? [] : [words.result]),
            ...(before.score === now.score ? [] : [words.score]),
          ];
  // What was reported is held against the criteria of now; where there are none any more, it is told as it was typed.
  const reported =
    before === null || now === null
      ? (before?.actual ?? null)
      : wordsOfResult(
          readActualIn({ value: before.actual }, settings.decimalMark),
          now.rule,
          settings,
          language
        );
  return {
    cells: [
      unit,
      code,
      name,
      reported,
      now && actualWords(now, settings, language),
      rounded(before?.score),
      rounded(now?.score),
      what.join(', '),
    ],
    styles: (row) => [
      { area: { row, column: CODE, rows: 1, columns: 1 }, horizontal: 'Center' },
      { area: { row, column: RESULTS, rows: 1, columns: 2 }, horizontal: 'Center' },
      { area: { row, column: 5, rows: 1, columns: 2 }, numberFormat, horizontal: 'Center' },
    ],
  };
}
