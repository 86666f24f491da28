/**
 * The name under which something is kept in `localStorage`. Excel on the web gives every add-in in every place a key of
 * its own, which comes first, so that nothing is mixed up with what others keep; in Excel on Windows there is none:
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#storage-partitioning
 * Asked for after Office is ready.
 */
export function ownKey(name: string): string {
  const partition = typeof Office === 'undefined' ? undefined : partitionKey();
  return `${partition ?? ''}${name}`;
}

/** The types say that there always is one; older Excels and Excel on Windows have none. */
function partitionKey(): string | undefined {
  const context: { readonly partitionKey?: string } = Office.context;
  return context.partitionKey;
}
