import type { Bilingual } from '../../engine';
import { UNKNOWN_FAILURE } from '../words/languages';

/** Something that did not work, ready to be shown: what happened, what to do, and the words of an error that says neither. */
export interface Failure {
  readonly what: Bilingual;
  readonly todo: Bilingual;
  readonly detail: string | null;
  /** True where the user stopped it: nothing is wrong. */
  readonly cancelled: boolean;
}

/**
 * Turns whatever a door threw into a `Failure`. Errors of the add-in's own carry `bilingual`; any other error gets a
 * general sentence with its message beside it.
 */
export function failureOf(error: unknown): Failure {
  const cancelled = codeOf(error) === 'cancelled';
  if (carriesBilingual(error)) return { ...error.bilingual, detail: null, cancelled };
  const detail = error instanceof Error ? error.message : String(error);
  return { ...UNKNOWN_FAILURE, detail: detail || null, cancelled };
}

/** What went wrong, as the add-in's own errors name it. */
export const codeOf = (error: unknown): unknown =>
  (error as { readonly code?: unknown } | null | undefined)?.code;

function carriesBilingual(
  error: unknown
): error is { readonly bilingual: { readonly what: Bilingual; readonly todo: Bilingual } } {
  const { what, todo } =
    (error as { readonly bilingual?: Halves } | null | undefined)?.bilingual ?? {};
  return [what, todo].every((said) => said?.th && said.en);
}

interface Halves {
  readonly what?: Partial<Bilingual>;
  readonly todo?: Partial<Bilingual>;
}
