/**
 * Place of a score among all of them, 1 = highest; equal scores share a place (1, 1, 3). Null without a score.
 *
 * @param compare - above 0 where its first is the higher one; may take neighbours for equal
 */
export function places(
  scores: readonly (number | null)[],
  compare: (a: number, b: number) => number
): (score: number | null) => number | null {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => b - a);
  return (score) => {
    if (score === null) return null;
    let [higher, end] = [0, sorted.length];
    while (higher < end) {
      const middle = (higher + end) >>> 1;
      if (compare(sorted[middle] ?? score, score) > 0) higher = middle + 1;
      else end = middle;
    }
    return higher + 1;
  };
}
