import { textOf } from './text';

const BETWEEN = /[;\n]/;

/**
 * The units that a cell names, between `;` or on lines of their own; none where it is blank, which stands for the whole
 * organisation (domain.md §5).
 */
export function unitNames(value: unknown): readonly string[] {
  const text = textOf(value);
  if (!BETWEEN.test(text)) return text === '' ? [] : [text];
  const names = text.split(BETWEEN);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
