import { useEffect, useState } from 'react';
import type { PaneState } from './state';

/** Longer than most readings take. */
const UNREAD_MS = 2000;

/** Whether the workbook has stayed unread for a while after a change: most readings are over sooner, and nothing is to move there and back. */
export function useUnread({
  outOfDate,
  overview,
}: Pick<PaneState, 'outOfDate' | 'overview'>): boolean {
  const [unread, setUnread] = useState<PaneState['overview']>(null);
  useEffect(() => {
    if (!outOfDate) return undefined;
    const timer = setTimeout(() => setUnread(overview), UNREAD_MS);
    return () => clearTimeout(timer);
  }, [outOfDate, overview]);
  return outOfDate && unread === overview;
}
