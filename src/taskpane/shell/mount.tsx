import { languageOfTag } from '../../engine';
import { createRoot } from 'react-dom/client';
import type { StepRequests } from '../../commands/stepRequests';
import { openDoor } from '../../excel/openDoor';
import { Pane } from './Pane';
import { readPreferences } from '../state/preferences';
import { SPOKEN } from '../words/languages';
import { loadTheme, lookFor } from './theme';
import type { Look } from './theme';

/** Puts the pane into the page's `#root`; called once, after Office is ready. */
export async function mount(requests: StepRequests): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root element');
  const officeLanguage = languageOfTag(Office.context.displayLanguage);
  const officeLook = lookOfOffice();
  const preferences = readPreferences();
  const language = preferences.language ?? officeLanguage;
  const [words, theme] = await Promise.all([
    SPOKEN[language].load(),
    loadTheme(lookFor(preferences.look, officeLook)),
  ]);
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
