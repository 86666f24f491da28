/** Name under which requests of a group carry its number; how Excel's own client tells of a group is not documented. */
const UNDO_GROUP = 'KPI-Preview-Undo-Group';

type Batch = (context: OfficeExtension.ClientRequestContext) => Promise<unknown>;

let groups = 0;
const marked = new WeakSet<object>();

/**
 * Makes `Excel.run({ mergeUndoGroup: true }, …)` say so in its requests: the client of `@microsoft/office-js` as it is
 * installed here does not know the option yet and leaves it out.
 */
export function markUndoGroups(client: object): void {
  if (marked.has(client)) return;
  marked.add(client);
  const excel = client as { run: (...given: unknown[]) => Promise<unknown> };
  const { run } = excel;
  excel.run = (...given) => {
    const [options, batch] = given;
    if (!asksForGroup(options) || typeof batch !== 'function') return run(...given);
    const group = String(++groups);
    const inGroup: Batch = (context) => {
      context.requestHeaders[UNDO_GROUP] = group;
      return (batch as Batch)(context);
    };
    return run(options, inGroup);
  };
}

/** The group in the headers of a request, given as names and values in turn; null where it is of none. */
export function groupIn(headers: readonly string[]): string | null {
  const at = headers.indexOf(UNDO_GROUP);
  return at < 0 ? null : (headers[at + 1] ?? null);
}

function asksForGroup(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'mergeUndoGroup' in options &&
    options.mergeUndoGroup === true
  );
}
