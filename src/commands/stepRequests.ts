export type RibbonStep = 'check' | 'score' | 'summarise';

/** Where ribbon buttons leave what they want done, and the pane picks it up. */
export interface StepRequests {
  /**
   * Settles as the step does. A step waits for the pane and for the steps before it; one that
   * waits already is not asked for twice, however often its button is clicked.
   */
  ask(step: RibbonStep): Promise<void>;
  /** Takes over the requests, those that wait first; the answer gives them back. */
  serve(run: StepRun): () => void;
}

type StepRun = (step: RibbonStep) => Promise<void>;

interface Waiting {
  readonly step: RibbonStep;
  readonly ended: Promise<void>;
  readonly end: (work: Promise<void>) => void;
}

export function createStepRequests(): StepRequests {
  const waiting: Waiting[] = [];
  let server: StepRun | null = null;
  let isRunning = false;

  async function runNext(): Promise<void> {
    if (server === null || isRunning) return;
    const next = waiting.shift();
    if (next === undefined) return;
    isRunning = true;
    const work = server(next.step);
    next.end(work);
    await work.catch(() => undefined);
    isRunning = false;
    void runNext();
  }

  return {
    ask: (step) => {
      const known = waiting.find((each) => each.step === step);
      if (known !== undefined) return known.ended;
      const asked = request(step);
      waiting.push(asked);
      void runNext();
      return asked.ended;
    },
    serve: (run) => {
      server = run;
      void runNext();
      return () => {
        if (server === run) server = null;
      };
    },
  };
}

function request(step: RibbonStep): Waiting {
  let end: Waiting['end'] = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { step, ended, end };
}
