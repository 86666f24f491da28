import { asFlag, asText } from '../arguments';
import { findRange, range, referenceTo } from '../cells/areas';
import { readEntry, valueOf } from '../cells/cellEntry';
import type { HostClass } from '../hostClass';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import type { DefinedName } from '../../workbook/model/definedName';
import type { Json } from '../wire/protocol';
import { Instance, type NameSubject, type Scope } from '../subjects';
import { checkObjectName } from './tables/tables';
import { worksheetOf } from './sheets/worksheets';

export const namedItemCollection: HostClass<Scope> = {
  items: (self) => listed(self).map((name) => nameOf(self, name)),
  item: (self, key) => find(self, asText(key)),
  methods: {
    Add: (self, given) => {
      const name = given.text(0);
      const scope = self.sheet?.id ?? null;
      if (self.workbook.name(name, scope)) throw itemAlreadyExists();
      if (scope === null) checkObjectName(self.workbook, name, null);
      else checkObjectName(self.workbook, name, name);
      const cells = given.range(1);
      const formula = cells ? referenceTo(cells) : formulaText(given.json(1));
      const added = { name, scope, formula, hidden: false };
      self.workbook.setName(added);
      return nameOf(self, added);
    },
    GetCount: (self) => listed(self).length,
    GetItemOrNullObject: (self, given) => find(self, given.text(0)),
  },
};

function listed({ workbook, sheet }: Scope): readonly DefinedName[] {
  return workbook.names.filter((name) => name.scope === (sheet?.id ?? null));
}

/** By name, or by the id this host gives: "scope!name". */
function find(scope: Scope, key: string): Instance | null {
  const wanted = key.toLowerCase();
  const found = listed(scope).find(
    (name) => name.name.toLowerCase() === wanted || idOf(name).toLowerCase() === wanted
  );
  return found ? nameOf(scope, found) : null;
}

function nameOf({ workbook }: Scope, { name, scope }: DefinedName): Instance<'NamedItem'> {
  return new Instance('NamedItem', { workbook, name, scope });
}

function idOf({ scope, name }: { readonly scope: string | null; readonly name: string }): string {
  return `${scope ?? ''}!${name}`;
}

/** "=…" as it is; a constant becomes a formula that gives it. */
function formulaText(value: Json): string {
  if (typeof value === 'string') {
    if (value.startsWith('=') && value.length > 1) return value;
    return `="${value.replaceAll('"', '""')}"`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `=${value}`.toUpperCase();
  throw invalidArgument();
}

export const namedItem: HostClass<NameSubject> = {
  identity: (self) => ({ _Id: idOf(self) }),
  properties: {
    _Id: { read: idOf },
    Name: { read: (self) => live(self).name },
    Formula: {
      read: (self) => live(self).formula,
      write: (self, value) => change(self, { formula: formulaText(value) }),
    },
    Visible: {
      read: (self) => !live(self).hidden,
      write: (self, value) => change(self, { hidden: !asFlag(value) }),
    },
    Scope: { read: (self) => (self.scope === null ? 'Workbook' : 'Worksheet') },
    Type: { read: (self) => typeOf(live(self).formula) },
    Value: { read: (self) => valueIn(live(self).formula) },
  },
  navigations: {
    Worksheet: (self) => {
      const home = self.scope === null ? null : self.workbook.sheet(self.scope);
      if (!home) throw itemNotFound();
      return worksheetOf(home);
    },
    WorksheetOrNullObject: (self) => {
      const home = self.scope === null ? null : self.workbook.sheet(self.scope);
      return home && worksheetOf(home);
    },
  },
  methods: {
    GetRange: (self) => {
      const found = cellsOf(self);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (self) => cellsOf(self),
    Delete: (self) => {
      live(self);
      self.workbook.deleteName(self.name, self.scope);
    },
  },
};

function live({ workbook, name, scope }: NameSubject): DefinedName {
  const found = workbook.name(name, scope);
  if (!found) throw itemNotFound();
  return found;
}

function change(self: NameSubject, by: Partial<DefinedName>): void {
  self.workbook.setName({ ...live(self), ...by });
}

function cellsOf(self: NameSubject): Instance<'Range'> | null {
  const { formula } = live(self);
  if (!formula.includes('!') || formula.startsWith('="')) return null;
  const found = findRange(self.workbook, null, formula);
  return found && range(found.sheet, found.area);
}

const TEXT = /^="((?:[^"]|"")*)"$/;

function typeOf(formula: string): string {
  const value = constantIn(formula);
  if (value === null) return 'Range';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** A constant's value, or the reference without "=". */
function valueIn(formula: string): Json {
  return constantIn(formula) ?? formula.slice(1).replaceAll('$', '');
}

function constantIn(formula: string): Json {
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  const { input } = readEntry(formula.slice(1), 'General');
  if (typeof input === 'number' || typeof input === 'boolean') return input;
  return typeof input === 'object' && input !== null && 'error' in input ? valueOf(input) : null;
}
