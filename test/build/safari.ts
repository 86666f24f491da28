import { parseSync } from '@swc/core';

/**
 * What a script holds that Safari 15.4 (macOS 12.3) lacks: syntax, at which the whole script would not load, and methods,
 * at which it would throw. Years: https://caniuse.com and the compatibility tables of https://developer.mozilla.org.
 */
export function beyondSafari(script: string): readonly string[] {
  const found: string[] = [];
  visit(parseSync(script, { syntax: 'ecmascript', target: 'es2022' }), (node) => {
    const what = beyond(node);
    if (what !== null) found.push(what);
  });
  // Also those in text, of which a regular expression is made later.
  return [...found, ...(script.match(LOOKBEHIND) ?? [])];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Safari 16.4. */
const LOOKBEHIND = /\(\?<[=!].{0,20}/g;
/** `v` Safari 17; modifiers inside, `(?i:`, are newer still. */
const NEW_FLAG = /v/;
const MODIFIERS = /\(\?[ims]*(?:-[ims]+)?:/;

/** Methods by the first Safari that has them: 16, 16.4, 17, 17.4, 18 and later. */
const NEW_METHODS = new Set([
  ...['toSorted', 'toReversed', 'toSpliced'],
  ...['fromAsync', 'isWellFormed', 'toWellFormed'],
  ...['canParse'],
  ...['groupBy', 'withResolvers'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference'],
]);

function beyond(node: Node): string | null {
  const { type } = node;
  if (type === 'StaticBlock') return 'static { }';
  if (type === 'RegExpLiteral') return beyondPattern(String(node.pattern), String(node.flags));
  if (type !== 'CallExpression') return null;
  const { callee } = node as unknown as { readonly callee: Node };
  const { property } = callee as unknown as { readonly property?: { readonly value?: string } };
  const name = callee.type === 'MemberExpression' ? (property?.value ?? '') : '';
  return NEW_METHODS.has(name) ? `.${name}()` : null;
}

function beyondPattern(pattern: string, flags: string): string | null {
  const isNew = NEW_FLAG.test(flags) || MODIFIERS.test(pattern.replaceAll('(?:', ''));
  return isNew ? `/${pattern}/${flags}` : null;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') see(value as Node);
  for (const part of Object.values(value)) visit(part, see);
}
