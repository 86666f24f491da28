import type { UnreadableReason } from '../criteria/criterion';
import type { Finding } from '../criteria/finding';
import type { Evidence, Outcome, Warning } from '../kinds/outcome';
import type { UnscoredReason } from '../kinds/unscoredRule';
import type { Actual, ActualReason } from '../values/actual';
import type { CalendarDay } from '../values/days/calendar';

/** How a language writes figures. */
export interface FigureWords {
  readonly percent: (number: string) => string;
  readonly day: (day: CalendarDay) => string;
  readonly year: string;
  readonly halves: Readonly<Record<'H1' | 'H2', string>>;
  readonly rounds: (months: string) => string;
  readonly quarter: (number: string) => string;
  readonly semester: (number: string) => string;
  /** Months from January on. */
  readonly months: readonly string[];
}

/** Clauses, to follow "because"; `state` says what a result is: "a date". */
export interface ReasonWords {
  readonly unscored: Readonly<Record<UnscoredReason, string>>;
  readonly criterion: Readonly<Record<UnreadableReason, string>>;
  readonly actual: Readonly<Record<ActualReason, string>>;
  readonly state: Readonly<Record<Actual['state'], string>>;
}

export interface FindingWords {
  readonly levels: {
    readonly one: (level: string) => string;
    readonly several: (first: string, last: string) => string;
  };
  /** `levels`: the levels concerned as `levels` names them, empty where there are none. */
  readonly says: {
    readonly [C in Finding['code']]: (
      finding: Finding & { readonly code: C },
      levels: string
    ) => string;
  };
}

/** Everything that the engine says in one language. */
export interface EngineWords {
  readonly figures: FigureWords;
  readonly reasons: ReasonWords;
  readonly findings: FindingWords;
  /** What is needed where every result will do. */
  readonly anyResult: string;
  readonly warnings: {
    readonly [C in Warning['code']]: (warning: Extract<Warning, { code: C }>) => string;
  };
  /** One sentence that a person can check: what was compared with what, and what follows from it (domain.md §3). */
  readonly outcomes: {
    readonly [By in Evidence['by']]: (
      outcome: Outcome,
      evidence: Extract<Evidence, { by: By }>
    ) => string;
  };
}
