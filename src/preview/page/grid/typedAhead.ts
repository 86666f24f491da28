/** What a key is followed by before the next one can be taken: an open editor, or another cell in focus. */
type Awaited = 'editor' | 'focus';

/**
 * The grid may have nothing to do for a key (the first row is there already): so long is waited at most. Counted in frames,
 * as the grid's own steps are: a busy computer takes longer for both.
 */
const PATIENCE_FRAMES: Readonly<Record<Awaited, number>> = { editor: 120, focus: 30 };

const MOVES = /^(Arrow.+|Tab|Home|End|PageUp|PageDown)$/;

/**
 * The grid opens its editor and moves its focus some frames after a key or a click, and drops or misplaces keys that come
 * before: `61 Enter 62` becomes 6162 in one cell. They are kept until the grid is ready, and given to it in their order.
 *
 * @param grid - the `revo-grid` element; it listens to the keys of the whole page
 * @returns whether a key is still to be followed by an editor, which laying out the grid anew would lose
 */
export function keepTypedAhead(grid: HTMLElement): () => boolean {
  const kept: KeyboardEvent[] = [];
  let awaited: Awaited | null = null;
  let frame = 0;

  const ready = (): void => {
    cancelAnimationFrame(frame);
    awaited = null;
    while (awaited === null) {
      const key = kept.shift();
      if (key === undefined) return;
      give(key);
    }
  };
  const readyAfter = (frames: number): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (frames > 1 ? readyAfter(frames - 1) : ready()));
  };

  const wait = (what: Awaited): void => {
    awaited = what;
    readyAfter(PATIENCE_FRAMES[what]);
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (!isForGrid(grid, event)) return;
      if (event.isTrusted && (awaited !== null || kept.length > 0)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        kept.push(event);
        return;
      }
      const next = followedBy(event);
      if (next !== null) wait(next);
    },
    true
  );
  grid.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('[data-cell]') === null) return;
      // What had the focus would keep it, and the keys, until the grid takes it.
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && !grid.contains(activeElement))
        activeElement.blur();
      wait('focus');
    },
    true
  );
  // The grid's own listeners come first.
  grid.addEventListener('focusin', () => {
    if (awaited === 'editor' && openEditor() !== null) readyAfter(1);
  });
  grid.addEventListener('afterfocus', () => {
    if (awaited === 'focus') readyAfter(1);
  });
  return () => awaited === 'editor';
}

function isForGrid(grid: HTMLElement, { ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || /^(Shift|Control|Alt|Meta|CapsLock)$/.test(key)) return false;
  const { activeElement } = document;
  return activeElement === document.body || grid.contains(activeElement);
}

function openEditor(): HTMLInputElement | null {
  const { activeElement } = document;
  const isEditor =
    activeElement instanceof HTMLInputElement && activeElement.closest('revogr-edit');
  return isEditor ? activeElement : null;
}

function followedBy({ key, isComposing }: KeyboardEvent): Awaited | null {
  if (openEditor() !== null) return /^(Enter|Tab)$/.test(key) && !isComposing ? 'focus' : null;
  if (MOVES.test(key)) return 'focus';
  return key.length === 1 || key === 'Enter' ? 'editor' : null;
}

/** Gives the grid a key as the keyboard would. */
function give({ key, code, shiftKey }: KeyboardEvent): void {
  const editor = openEditor();
  if (editor !== null && key.length === 1) {
    editor.setRangeText(key, editor.selectionStart ?? 0, editor.selectionEnd ?? 0, 'end');
    editor.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  (editor ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
  );
}
