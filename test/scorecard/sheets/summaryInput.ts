import type { Language } from '../../../src/engine';
import { score, type PlanCell, type ScoreOptions, type SheetPlan } from '../../../src/scorecard';
import { scoreHistory } from '../../../src/scorecard/questions/history';
import { pastScores } from '../../../src/scorecard/questions/pastScores';
import type { SummaryInput, SummaryOptions } from '../../../src/scorecard/sheets/summary';
import { readTables, type Snapshot } from '../../../src/tables';

/** What planners make a sheet of: a workbook as it is scored, with its periods so far. */
export function summaryInput(
  snapshot: Snapshot,
  options: ScoreOptions & { readonly fingerprint?: string } = {}
): SummaryInput {
  const { fingerprint = null, ...run } = options;
  const input = readTables(snapshot);
  const scorecard = score(input, run);
  return {
    scorecard,
    input,
    snapshot,
    fingerprint,
    history: () => scoreHistory(input, scorecard, pastScores),
  };
}

/** Made on 21 November 2026. */
export function made(language: Language): SummaryOptions {
  return { language, freeze: false, today: { year: 2026, month: 11, day: 21 } };
}

/** What stands below the head of a sheet, row by row without the blank ones; cells up to the last that is filled. */
export function rowsBelow(sheet: SheetPlan | null): readonly (readonly PlanCell[])[] {
  if (sheet === null) throw new Error('No sheet was planned');
  return sheet.blocks
    .flatMap(({ cells }) => cells)
    .slice(sheet.freezeRows)
    .map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1))
    .filter((cells) => cells.length > 0);
}
