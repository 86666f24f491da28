import { factsOf } from './row';
import type { Schema } from './zod';

/** No word of any column. */
const NO_WORD = '?';

/**
 * The fixed words that a cell may hold, by their values, as its reader knows them: asked of the reader itself, so that
 * what is offered is what is read. `periods`: a reporting period. Null: anything else.
 */
export function vocabularyOf(cell: Schema<unknown, unknown>): readonly string[] | 'periods' | null {
  const read = cell.safeParse(NO_WORD);
  if (read.success) return null;
  const facts = factsOf('', read.error.issues[0]);
  if (facts.code === 'unknownPeriod') return 'periods';
  return facts.code === 'unknownValue' && facts.allowed.length > 1 ? facts.allowed : null;
}
