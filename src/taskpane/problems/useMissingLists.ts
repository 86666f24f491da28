import { useCallback, useEffect } from 'react';
import type { MissingLists } from '../../excel/change/inputLists';
import type { Problem } from '../../tables';
import { useNewest, type Failed } from '../state/useNewest';
import { loadListTools } from './listTools';

const NONE: MissingLists = { lists: [], whole: true };

type Work =
  | { readonly is: 'found' | 'putting'; readonly found: MissingLists }
  /** So many cells have their lists again; what else there is. */
  | { readonly is: 'done'; readonly cells: number; readonly found: MissingLists };

export type ListsWork = Work | Failed;

/** One and the same, so that nothing is drawn anew where there was nothing before. */
const NOTHING: Work = { is: 'found', found: NONE };

const seen = (found: MissingLists): Work =>
  found.lists.length === 0 ? NOTHING : { is: 'found', found };

/**
 * Cells that have lost their lists, looked for after each reading of the workbook; where that fails, nothing is said, as nobody
 * has asked.
 *
 * @param reading - what the newest reading found; another one is another reading
 */
export function useMissingLists(
  reading: readonly Problem[]
): readonly [ListsWork, () => Promise<void>] {
  const [work, attempt] = useNewest<Work>(NOTHING);
  useEffect(
    () =>
      void attempt(async () => {
        try {
          const { findMissingLists } = await loadListTools();
          return seen(await findMissingLists());
        } catch {
          return NOTHING;
        }
      }),
    [attempt, reading]
  );
  const found = 'found' in work ? work.found : NONE;
  const put = useCallback(
    () =>
      attempt(async ({ tell }) => {
        tell({ is: 'putting', found });
        const { findMissingLists, putListsBack } = await loadListTools();
        const cells = await putListsBack();
        const left = await findMissingLists();
        return cells === 0 ? seen(left) : { is: 'done', cells, found: left };
      }),
    [attempt, found]
  );
  return [work, put];
}
