import type { HostClass } from '../hostClass';

/** The methods with which the client says that somebody listens to an event, or no longer does. */
export function eventMethods<S>(
  targetOf: (self: S) => string,
  types: { readonly [event: string]: number }
): NonNullable<HostClass<S>['methods']> {
  const methods: { [name: string]: NonNullable<HostClass<S>['methods']>[string] } = {};
  for (const [event, type] of Object.entries(types)) {
    methods[`_Register${event}Event`] = (self, _, session) => {
      session.events.register(type, targetOf(self));
    };
    methods[`_Unregister${event}Event`] = (self, _, session) => {
      session.events.unregister(type, targetOf(self));
    };
  }
  return methods;
}
