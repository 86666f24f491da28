import type { RibbonStep, StepRequests } from './stepRequests';

const COMMANDS = {
  checkWorkbook: 'check',
  scoreWorkbook: 'score',
  summariseWorkbook: 'summarise',
} as const satisfies Record<string, RibbonStep>;

/**
 * Connects the ribbon buttons of the manifest (`checkWorkbook`, `scoreWorkbook`, `summariseWorkbook`): each opens the
 * task pane and runs its step there, so that progress, results and failures are seen in one place. The pane lives on the
 * same page (shared runtime).
 */
export function associateCommands(requests: StepRequests): void {
  for (const [action, step] of Object.entries(COMMANDS)) {
    Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        await requests.ask(step);
        event.completed();
      }
    });
  }
}
