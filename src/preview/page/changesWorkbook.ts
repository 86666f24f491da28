import { ActionType, PathType, type RequestBody } from '../host/wire/protocol';

const READS: readonly number[] = [
  ActionType.instantiate,
  ActionType.query,
  ActionType.queryAsJson,
  ActionType.trace,
];

/**
 * Whether a request may have changed what the page shows. Requests that only read must not redraw the grid: somebody
 * may be typing in it. Names that begin with "_" are the client's own house-keeping.
 */
export function changesWorkbook(text: string): boolean {
  const { Actions, ObjectPaths }: RequestBody = JSON.parse(text);
  const acts = Actions.some(
    ({ ActionType: type, Name }) => !READS.includes(type) && !Name.startsWith('_')
  );
  if (acts) return true;
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PathType.method && Name.startsWith('Add')
  );
}
