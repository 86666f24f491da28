import { associateCommands } from '../../commands/commands';
import { createStepRequests } from '../../commands/stepRequests';

const NOT_LOADED =
  'เปิดบานหน้าต่างไม่สำเร็จ ตรวจการเชื่อมต่อ แล้วปิดและเปิดใหม่ · ' +
  'The pane could not be loaded. Check the connection, then close it and open it again.';

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
