/**
 * Lists of the same things in one order: that of the first list, and what only others have after what stands before it there.
 *
 * @param lists - of keys, none twice in one of them
 */
export function inOneOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const START = null;
  const after = new Map<string | null, string | null>([[START, null]]);
  for (const list of lists) {
    let before: string | null = START;
    for (const key of list) {
      if (!after.has(key)) {
        after.set(key, after.get(before) ?? null);
        after.set(before, key);
      }
      before = key;
    }
  }
  const order: string[] = [];
  for (let key = after.get(START) ?? null; key !== null; key = after.get(key) ?? null)
    order.push(key);
  return order;
}
