export type RibbonStep = 'check' | 'score' | 'summarise';

/** Where ribbon buttons leave what they want done, and the pane picks it up. */
export interface StepRequests {
  /** Resolves when the step is done; a step asked for before the pane is there waits for it. */
  ask(step: RibbonStep): Promise<void>;
  /** Takes over the requests, those that wait first; the answer gives them back. */
  serve(run: (step: RibbonStep) => Promise<void>): () => void;
}

export function createStepRequests(): StepRequests {
  const waiting: { readonly step: RibbonStep; readonly done: (work: Promise<void>) => void }[] = [];
  let server: ((step: RibbonStep) => Promise<void>) | null = null;
  return {
    ask: (step) =>
      server === null
        ? new Promise((resolve) => waiting.push({ step, done: resolve }))
        : server(step),
    serve: (run) => {
      server = run;
      for (const { step, done } of waiting.splice(0)) done(run(step));
      return () => {
        if (server === run) server = null;
      };
    },
  };
}
