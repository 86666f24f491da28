import type { Language } from '../../engine';

/** The product's help, beside the page of the pane on its server. */
export const HELP_PAGES: Readonly<Record<Language, string>> = {
  th: 'help-th.html',
  en: 'help.html',
};

/** Address of the help; null where no page runs, as on the command line. */
export function helpAddress(language: Language): string | null {
  if (typeof document === 'undefined') return null;
  return new URL(HELP_PAGES[language], document.baseURI).href;
}

/**
 * Opens a page in the person's own browser where Office does that for add-ins: in desktop Excels a link of the pane may
 * open a bare window of Excel's own instead (https://github.com/OfficeDev/office-js/issues/712).
 *
 * @returns false where the link has to open it, as in Excel on the web
 */
export function openInBrowser(address: string): boolean {
  if (typeof Office === 'undefined') return false;
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}
