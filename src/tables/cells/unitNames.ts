import { textOf } from './text';

/** The units that a cell names, between `;`; none where it is blank, which stands for the whole organisation (domain.md §5). */
export function unitNames(value: unknown): readonly string[] {
  const text = textOf(value);
  if (!text.includes(';')) return text === '' ? [] : [text];
  const names = text.split(';');
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
