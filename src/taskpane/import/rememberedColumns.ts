import { ownKey } from '../../excel/host/ownKey';
import { readKnownColumns, type KnownColumns } from '../../tables';

const NAME = 'kpi-scorecard-form-columns';
/** Forms that are remembered: more are not met in one office. */
const MOST = 50;

/** What was said of the columns of forms on this computer; nothing where it cannot be read. */
export function rememberedColumns(): KnownColumns {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(ownKey(NAME)) ?? '{}');
    return readKnownColumns(kept) ?? {};
  } catch {
    return {};
  }
}

/** Keeps it for the next form; where this computer keeps nothing, it is only not remembered. */
export function rememberColumns(known: KnownColumns): void {
  try {
    const newest = Object.fromEntries(Object.entries(known).slice(-MOST));
    localStorage.setItem(ownKey(NAME), JSON.stringify(newest));
  } catch {
    return;
  }
}
