import type { Sheet } from '../workbook/model/sheet';

export interface SheetTabs {
  show(sheets: readonly Sheet[], active: Sheet): void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tabs of the visible sheets; arrow keys, Home and End move between them. */
export function sheetTabs(list: HTMLElement, onChoose: (sheet: Sheet) => void): SheetTabs {
  let shown: readonly Sheet[] = [];
  let current: Sheet | null = null;
  const choose = (at: number, focus: boolean): void => {
    const sheet = shown[at];
    if (!sheet) return;
    onChoose(sheet);
    if (focus) list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (!step || current === null) return;
    event.preventDefault();
    choose(step(shown.indexOf(current), shown.length), true);
  });
  /** Tabs stay the elements that they are: a click on one that is replaced before the button comes up would be lost. */
  const tabs: HTMLButtonElement[] = [];
  const addTab = (at: number): void => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', 'grid');
    tab.addEventListener('click', () => choose(at, false));
    tabs.push(tab);
    list.append(tab);
  };
  return {
    show(sheets, active) {
      const focused = list.contains(document.activeElement);
      current = active;
      shown = sheets.filter(({ visibility }) => visibility === 'visible');
      while (tabs.length < shown.length) addTab(tabs.length);
      for (const tab of tabs.splice(shown.length)) tab.remove();
      shown.forEach((sheet, at) => {
        const tab = tabs[at];
        if (tab === undefined) return;
        if (tab.textContent !== sheet.name) tab.textContent = sheet.name;
        tab.setAttribute('aria-selected', String(sheet === active));
        tab.tabIndex = sheet === active ? 0 : -1;
        tab.style.setProperty('--tab', sheet.tabColor);
      });
      const selected = list.querySelector<HTMLElement>('[aria-selected="true"]');
      selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (focused) selected?.focus();
    },
  };
}
