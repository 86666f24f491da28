/**
 * The grid moves to the next cell some time after Enter or Tab. Where the user has gone to another cell before, it cannot, and
 * closes whatever editor is open by then, with what was typed there: only the keys that end an editor close one.
 *
 * @param grid - the `revo-grid` element
 */
export function keepOpenedEditor(grid: HTMLElement): void {
  let opened = false;
  grid.addEventListener('setedit', () => (opened = true), true);
  document.addEventListener(
    'keydown',
    ({ key, isComposing }) => {
      if (/^(Enter|Tab|Escape)$/.test(key) && !isComposing) opened = false;
    },
    true
  );
  grid.addEventListener(
    'canceledit',
    (event) => {
      if (opened) event.stopImmediatePropagation();
    },
    true
  );
}
