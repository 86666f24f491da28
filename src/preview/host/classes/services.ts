import type { HostClass } from '../hostClass';
import type { Json } from '../wire/protocol';

/** Service of the custom function runtime: it says when it is ready and hands back results. */
export const customFunctionsService: HostClass<null> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_, given, session) => {
      for (const result of listOf(given.json(0))) {
        const [id, ...answer] = listOf(result);
        if (typeof id !== 'number') continue;
        session.calls.get(id)?.(answer);
        session.calls.delete(id);
      }
    },
  },
};

/** Service that ribbon commands of a shared runtime report to. */
export const addinService: HostClass<null> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Service that shows the page of a shared runtime as the task pane, or hides it. */
export const appRuntimeService: HostClass<null> = {
  methods: {
    SetAppRuntimeState: (_, given, session) => {
      session.paneState = given.json(0);
    },
    GetAppRuntimeState: (_, _given, session) => session.paneState,
  },
};

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
