import { asText } from '../arguments';
import type { HostClass } from '../hostClass';
import { itemNotFound } from '../hostError';
import { Instance, type Subjects } from '../subjects';

/** Add-in settings that travel with the document. */
export const settingCollection: HostClass<null> = {
  items: (_, session) => [...session.settings.keys()].map(settingOf),
  item: (_, key, session) => (session.settings.has(asText(key)) ? settingOf(asText(key)) : null),
  methods: {
    Add: (_, given, session) => {
      const key = given.text(0);
      session.settings.set(key, given.json(1));
      return settingOf(key);
    },
    GetCount: (_, __, session) => session.settings.size,
    GetItemOrNullObject: (_, given, session) => {
      const key = given.text(0);
      return session.settings.has(key) ? settingOf(key) : null;
    },
  },
};

function settingOf(key: string): Instance<'Setting'> {
  return new Instance('Setting', { key });
}

export const setting: HostClass<Subjects['Setting']> = {
  identity: (self) => ({ _Id: self.key }),
  properties: {
    _Id: { read: (self) => self.key },
    Key: { read: (self) => self.key },
    Value: {
      read: (self, session) => {
        const value = session.settings.get(self.key);
        if (value === undefined) throw itemNotFound();
        return value;
      },
      write: (self, value, session) => {
        session.settings.set(self.key, value);
      },
    },
  },
  methods: {
    Delete: (self, _, session) => {
      if (!session.settings.delete(self.key)) throw itemNotFound();
    },
  },
};
