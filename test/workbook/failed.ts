import { HostProblem } from '../../src/excel/host/hostProblem';

/** Whether the run failed: then with a problem that says what to do. What it could do without, it leaves and succeeds. */
export async function failed(run: Promise<unknown>): Promise<boolean> {
  const cause: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown
  );
  if (cause !== null) expect(cause).toBeInstanceOf(HostProblem);
  return cause !== null;
}
