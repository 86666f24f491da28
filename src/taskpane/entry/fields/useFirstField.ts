import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Gives the focus to what is typed or chosen in first, once, as the place appears: it must not be taken from where the user has
 * gone since.
 *
 * @param focus - whether it takes the focus at all
 * @returns for the element that holds the fields
 */
export function useFirstField(focus = true): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const [focused] = useState(focus);
  useEffect(() => {
    if (focused) firstField(place.current)?.focus();
  }, [focused]);
  return place;
}

/** Of several to choose from, the one that is chosen. */
function firstField(place: HTMLElement | null): HTMLElement | null {
  const find = <T extends HTMLElement>(which: string) => place?.querySelector<T>(which) ?? null;
  const first = find<HTMLInputElement>('input');
  const chosen = first?.type === 'radio' ? find(`input[name="${first.name}"]:checked`) : null;
  return chosen ?? first ?? find('select');
}
