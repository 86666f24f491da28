import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CLASSES } from '../../../src/preview/host/catalogue';
import { loadOfficeClient } from '../../../src/preview/host/nodeClient';

/** Classes of the runtime itself, which are not in the Excel namespace. */
const SERVICES = ['CustomFunctionsService', 'AddinService', 'AppRuntimeService', 'WacWorkbook'];
/** Properties that the client sets under a name that it does not list. */
const SET_ONLY = ['Worksheet.Gridlines'];
/** Members that collections of the client have beside their lists of names. */
const source = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-win32-16.01.debug.js'
  ),
  'utf8'
);

interface ClientPrototype {
  readonly _className: string;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

function prototypeOf(name: string): ClientPrototype {
  const { Excel } = loadOfficeClient();
  const type: unknown = Reflect.get(Excel, name);
  if (typeof type !== 'function') throw new Error(`The client has no class ${name}`);
  return type.prototype as ClientPrototype;
}

/** The part of the client that defines a class. */
function definitionOf(name: string): string {
  const start = source.indexOf(`    var ${name} = (function (_super) {`);
  return source.slice(start, source.indexOf('}(OfficeExtension.ClientObject));', start));
}

const known = Object.entries(CLASSES).filter(([name]) => !SERVICES.includes(name));

test.each(known)('%s exists in the client, with all members of the table', (name, table) => {
  const prototype = prototypeOf(name);
  // The client gives generic classes with their parameter.
  expect(prototype._className.replace('<T>', '')).toBe(name);
  const definition = definitionOf(name);
  const lists = [
    ...(prototype._scalarPropertyOriginalNames ?? []),
    ...(prototype._navigationPropertyNames ?? []),
  ].map((each) => each.toLowerCase());
  const unknown = [
    ...Object.keys(table.properties ?? {}),
    ...Object.keys(table.navigations ?? {}),
  ].filter((each) => !lists.includes(each.toLowerCase()) && !SET_ONLY.includes(`${name}.${each}`));
  expect(unknown).toEqual([]);
  const methods = Object.keys(table.methods ?? {});
  expect(methods.filter((each) => !definition.includes(`"${each}"`))).toEqual([]);
  if (table.item) expect(definition).toContain('_createIndexerObject');
});

test('names in the table are spelled as on the wire', () => {
  for (const [name, { properties = {} }] of known) {
    const names = prototypeOf(name)._scalarPropertyOriginalNames ?? [];
    const wrong = Object.keys(properties).filter(
      (each) => !names.includes(each) && !SET_ONLY.includes(`${name}.${each}`)
    );
    expect({ name, wrong: wrong.filter((each) => names.length > 0 && each !== '') }).toEqual({
      name,
      wrong: [],
    });
  }
});
