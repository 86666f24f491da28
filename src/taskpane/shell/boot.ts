import { associateCommands } from '../../commands/commands';
import { createStepRequests } from '../../commands/stepRequests';
import { languageOfTag } from '../../engine';
import { readPreferences } from '../state/preferences';
import { NOT_LOADED, SPOKEN } from '../words/languages';

/**
 * Entry of the pane's page beside the custom functions. The ribbon buttons answer at once; React and the pane are run
 * after Office is ready, so that the functions never wait for them. Everything that the first picture needs is asked for
 * at the same moment; the page itself fetches the largest part of it while office.js is still loading.
 */
const requests = createStepRequests();
associateCommands(requests);
void Office.onReady(async () => {
  try {
    const officeLanguage = languageOfTag(Office.context.displayLanguage);
    const preferences = readPreferences();
    const language = preferences.language ?? officeLanguage;
    const [{ mount }, words] = await Promise.all([import('./mount'), SPOKEN[language].load()]);
    await mount({ requests, officeLanguage, preferences, language, words });
  } catch (cause) {
    document.body.textContent = NOT_LOADED;
    throw cause;
  }
});
