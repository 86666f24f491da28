/** What stands before and behind the number of things, as the grammar has it. */
const BEFORE =
  '(?:at least|at most|more than|less than|fewer than|not? more than|no fewer than|up to|over|under|below|above|exactly|[<>]=?)';
const BEHIND = '(?:or|and) (?:more|less|fewer|above|below|over|under)';
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?%)?';
const THINGS = new RegExp(
  `^(${BEFORE} ?)?(${NUMBER}(?: ?(?:-|to) ?${NUMBER})?) ([a-z]{3,})( ${BEHIND})?$`
);
/** Words that say how much, how long or how, not what. */
const NO_THINGS =
  /^(?:thousand|million|billion|hundred|dozen|lakhs?|crores?|mil|sec|secs|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|quarters?|years?|yrs?|only|exactly|tops|max|maximum|minimum|minus|plus|late|early|ago|overdue|percent|pct|usd|eur|gbp|thb|inr|baht|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Texts without the name of what they count. */
export interface Counted {
  readonly texts: readonly string[];
  /** Of the things, as it stands in one of them. */
  readonly things: string;
}

/** Singular and plural alike. */
const stem = (noun: string): string =>
  noun
    .replace(/ies$|y$/, 'i')
    .replace(/s$/, '')
    .replace(/e$/, '');

/**
 * What remains of texts of which each counts the same things, in one English word behind its number that the list of units
 * (units.ts) does not have; null where any of them says anything else.
 *
 * @param texts - normalised
 * @param things - what they must count, where that is known
 */
export function withoutNouns(texts: readonly string[], things?: string): Counted | null {
  const read = texts.map((text) => THINGS.exec(text));
  const nouns = read.map((found) => found?.[3] ?? '');
  const first = things ?? nouns[0] ?? '';
  if (nouns.some((noun) => noun === '' || NO_THINGS.test(noun) || stem(noun) !== stem(first)))
    return null;
  return {
    texts: read.map((found) => `${found?.[1] ?? ''}${found?.[2] ?? ''}${found?.[4] ?? ''}`),
    things: first,
  };
}
