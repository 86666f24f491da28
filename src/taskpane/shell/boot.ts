import { associateCommands } from '../../commands/commands';
import { createStepRequests } from '../../commands/stepRequests';
import { NOT_LOADED } from '../words/languages';

/**
 * Entry of the pane's page beside the custom functions. The ribbon buttons answer at once; React and the pane are loaded
 * after Office is ready, so that the functions never wait for them.
 */
const requests = createStepRequests();
associateCommands(requests);
void Office.onReady(async () => {
  try {
    const { mount } = await import('./mount');
    await mount(requests);
  } catch (cause) {
    document.body.textContent = NOT_LOADED;
    throw cause;
  }
});
