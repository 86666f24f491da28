import type { RibbonStep, StepRequests } from './stepRequests';

const COMMANDS = {
  checkWorkbook: 'check',
  scoreWorkbook: 'score',
  summariseWorkbook: 'summarise',
} as const satisfies Record<string, RibbonStep>;

/**
 * Connects the ribbon buttons of the manifest (`checkWorkbook`, `scoreWorkbook`, `summariseWorkbook`): each opens the
 * task pane and asks for its step there, so that progress, results and failures are seen in one place. The pane lives on
 * the same page (shared runtime).
 *
 * The command itself is completed before anything else: until then Excel holds back every later click, and may not even
 * show the pane (https://github.com/OfficeDev/office-js/issues/3250). So no pane that does not come, and no step that
 * does not end, can block a button.
 */
export function associateCommands(requests: StepRequests): void {
  for (const [action, step] of Object.entries(COMMANDS)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      event.completed();
      void showPane();
      void requests.ask(step);
    });
  }
}

/** Where Excel does not show it, the step runs all the same, or waits until somebody opens the pane. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
