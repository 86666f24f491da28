import { installBridge } from '../host/nativeBridge';
import './paneFrame';

/** Comes before office.js in the pane's page of the preview: makes the page around it the Excel that office.js finds. */
const preview = window.parent.kpiPreview;
if (preview) installBridge(window, preview.host, { uiLocale: preview.uiLocale });
