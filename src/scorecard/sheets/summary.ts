import type { Language } from '../../engine';
import type { Snapshot } from '../../tables';
import type { Day } from '../plan/dates';
import type { SheetPlan } from '../plan/plan';
import type { PastScores } from '../questions/pastScores';
import type { ScoreInput } from '../scoring/score';
import type { Scorecard } from '../scoring/scorecard';

/** Everything that a summary sheet may be made of. */
export interface SummaryInput {
  readonly scorecard: Scorecard;
  readonly input: ScoreInput;
  readonly snapshot: Snapshot;
  /** SHA-256 of the inputs (`inputText`), in hexadecimal. */
  readonly fingerprint: string | null;
  /** As of each period so far, oldest first, the run's own last; made when first asked for. */
  readonly history: () => readonly PastScores[];
}

export interface SummaryOptions {
  readonly language: Language;
  /** Values instead of formulas. */
  readonly freeze: boolean;
  /** Day on which the sheets are made. */
  readonly today: Day;
}

/** Plans one kind of summary; null where the workbook has nothing for it (one unit has nobody to be compared with). */
export type SummaryPlanner = (
  summary: SummaryInput,
  options: SummaryOptions
) => SheetPlan | readonly SheetPlan[] | null;
