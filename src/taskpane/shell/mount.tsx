import { createRoot } from 'react-dom/client';
import type { StepRequests } from '../../commands/stepRequests';
import type { Language } from '../../engine';
import { openDoor } from '../../excel/openDoor';
import type { Preferences } from '../state/preferences';
import type { MakeWords } from '../words/languages';
import { Pane } from './Pane';
import { loadTheme, lookFor } from './theme';
import type { Look } from './theme';

/** What the pane begins with. */
export interface Beginning {
  readonly requests: StepRequests;
  readonly officeLanguage: Language;
  readonly preferences: Preferences;
  /** The language of the first picture, and its words. */
  readonly language: Language;
  readonly words: MakeWords;
}

/** Puts the pane into the page's `#root`; called once, after Office is ready. */
export async function mount(beginning: Beginning): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root element');
  const { requests, officeLanguage, preferences, language, words } = beginning;
  const officeLook = lookOfOffice();
  const theme = await loadTheme(lookFor(preferences.look, officeLook));
  createRoot(root).render(
    <Pane
      door={openDoor()}
      requests={requests}
      office={{ language: officeLanguage, look: officeLook }}
      preferences={preferences}
      first={{ language, words, theme }}
    />
  );
}

/** What Office's theme says, by its own word or by the lightness of its background; null where it does not tell. */
function lookOfOffice(): Look | null {
  const theme = officeTheme();
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const [, red, green, blue] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const lightness = [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0);
  return lightness < 3 * 128 ? 'dark' : 'light';
}

/** Hosts without a theme throw when they are asked for it; older ones lack some of its properties. */
function officeTheme(): Partial<Office.OfficeTheme> | null {
  try {
    return Office.context.officeTheme ?? null;
  } catch {
    return null;
  }
}
