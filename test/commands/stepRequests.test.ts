import { createStepRequests, type RibbonStep } from '../../src/commands/stepRequests';

/** Lets every promise that can go on do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('steps run one after the other, in the order of the clicks', async () => {
  const requests = createStepRequests();
  const log: string[] = [];
  requests.serve(async (step) => {
    log.push(`${step} begins`);
    await settle();
    log.push(`${step} ends`);
  });
  await Promise.all([requests.ask('score'), requests.ask('check')]);
  expect(log).toEqual(['score begins', 'score ends', 'check begins', 'check ends']);
});

test('a step that waits is not asked for twice; one that runs is run again', async () => {
  const requests = createStepRequests();
  const ran: RibbonStep[] = [];
  const asked = [requests.ask('check'), requests.ask('score'), requests.ask('check')];
  requests.serve(async (step) => {
    ran.push(step);
    await settle();
  });
  const again = requests.ask('check');
  await Promise.all([...asked, again]);
  expect(ran).toEqual(['check', 'score', 'check']);
});

test('a step that fails says so, and the next one runs', async () => {
  const requests = createStepRequests();
  const ran: RibbonStep[] = [];
  requests.serve(async (step) => {
    ran.push(step);
    if (step === 'score') throw new Error('out of order');
  });
  const failing = requests.ask('score');
  const next = requests.ask('check');
  await expect(failing).rejects.toThrow('out of order');
  await next;
  expect(ran).toEqual(['score', 'check']);
});

test('who has given the requests back gets no more of them', async () => {
  const requests = createStepRequests();
  const ran: string[] = [];
  requests.serve(async (step) => void ran.push(`first ${step}`))();
  void requests.ask('score');
  await settle();
  expect(ran).toEqual([]);
  requests.serve(async (step) => void ran.push(`second ${step}`));
  await settle();
  expect(ran).toEqual(['second score']);
});
