import type { Language } from '../../engine';
import type { Host } from '../host/host';

declare global {
  interface Window {
    /** The workbook that the pane's page works on; its bridge takes it from the page around it. */
    kpiPreview?: { readonly host: Host; readonly uiLocale: string };
  }
}

const PANE = 'taskpane.html';

/** Shows the add-in's own pane on this host. A workbook opened later gets a pane that is loaded anew. */
export function showPane(frame: HTMLIFrameElement, host: Host, language: Language): void {
  const { region } = new Intl.Locale(language).maximize();
  window.kpiPreview = { host, uiLocale: `${language}-${region}` };
  if (frame.src === '') frame.src = PANE;
  else frame.contentWindow?.location.replace(PANE);
}
