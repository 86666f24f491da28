import { createRoot } from 'react-dom/client';
import type { StepRequests } from '../commands/stepRequests';
import { workbookDoor } from '../excel/run';
import { Pane } from './components/Pane';

/** Puts the pane into the page's `#root`; called once, after Office is ready. */
export function mount(requests: StepRequests): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root element');
  const thai = Office.context.displayLanguage.toLowerCase().startsWith('th');
  createRoot(root).render(
    <Pane door={workbookDoor} requests={requests} officeLanguage={thai ? 'th' : 'en'} />
  );
}
