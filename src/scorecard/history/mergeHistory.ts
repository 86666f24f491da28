import { grouped } from '../scoring/grouped';
import { partKey, type HistoryRow } from './historyRow';

/** The rows of a workbook, and what became of each of its parts: a unit in a period. */
export interface MergedSource {
  readonly source: string;
  /** Rows of parts that were not known. */
  readonly added: number;
  /** Rows that are as they were known, and those that are otherwise now. */
  readonly same: number;
  readonly changed: readonly ChangedScore[];
  /** Parts that another source of this run says otherwise; of these nothing is taken. */
  readonly conflicts: readonly Conflict[];
}

/** A score that was known otherwise. */
export interface ChangedScore {
  readonly was: HistoryRow | null;
  readonly is: HistoryRow | null;
}

export interface Conflict {
  readonly row: HistoryRow;
  /** The source that was there before it. */
  readonly with: string;
}

/**
 * What was known together with what workbooks say now. The newest word of a unit in a period takes the place of the one
 * before, as a whole; what no workbook speaks of stays. Of two workbooks that say the same part otherwise the first counts.
 *
 * @param known - as the sheet has it
 * @param sources - the workbook itself first
 */
export function mergeHistory(
  known: readonly HistoryRow[],
  sources: readonly { readonly source: string; readonly rows: readonly HistoryRow[] }[]
): { readonly rows: readonly HistoryRow[]; readonly sources: readonly MergedSource[] } {
  const before = grouped(known, partKey);
  const parts = new Map(before);
  const taken = new Map<string, string>();
  const merged = sources.map(({ source, rows }): MergedSource => {
    const conflicts: Conflict[] = [];
    const changed: ChangedScore[] = [];
    let [added, same] = [0, 0];
    for (const [key, part] of grouped(rows, partKey)) {
      const [first] = part;
      const other = taken.get(key);
      if (other !== undefined && first !== undefined) {
        const differs = changesBetween(parts.get(key) ?? [], part).length > 0;
        if (differs) conflicts.push({ row: first, with: other });
        continue;
      }
      taken.set(key, source);
      parts.set(key, part);
      const old = before.get(key);
      const changes = changesBetween(old ?? [], part);
      if (old === undefined) added += part.length;
      else {
        changed.push(...changes);
        same += part.length - changes.filter(({ is }) => is !== null).length;
      }
    }
    return { source, added, same, changed, conflicts };
  });
  return { rows: [...parts.values()].flat(), sources: merged };
}

/** Result, score and band tell; where a score is from does not. */
function changesBetween(
  old: readonly HistoryRow[],
  now: readonly HistoryRow[]
): readonly ChangedScore[] {
  const key = ({ code }: HistoryRow): string => code?.trim().toLowerCase() ?? '';
  const left = new Map(old.map((row) => [key(row), row]));
  const changes = now.flatMap((is): readonly ChangedScore[] => {
    const was = left.get(key(is)) ?? null;
    left.delete(key(is));
    const isSame = was !== null && was.score === is.score && was.result.trim() === is.result.trim();
    return isSame ? [] : [{ was, is }];
  });
  return [...changes, ...[...left.values()].map((was) => ({ was, is: null }))];
}
