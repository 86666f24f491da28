/** One section of a number format: the code without its condition. */
export interface FormatSection {
  readonly code: string;
  /** The number is negative and the section shows no sign of its own accord. */
  readonly minus: boolean;
}

interface Section {
  readonly code: string;
  readonly condition: ((value: number) => boolean) | null;
}

const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|;|[^;]/gsu;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/** The section that a number takes: by its condition, otherwise positive; negative; zero. */
export function sectionFor(format: string, value: number): FormatSection {
  const sections = split(format).slice(0, 3).map(read);
  const [first, second, third] = sections;
  if (!first) return { code: 'General', minus: value < 0 };
  const meant = [
    first.condition ?? (third ? (n: number) => n > 0 : second ? (n: number) => n >= 0 : null),
    second?.condition ?? (third ? (n: number) => n < 0 : null),
    null,
  ];
  const at = sections.findIndex((_, i) => meant[i]?.(value) ?? true);
  const chosen = sections[at] ?? sections[sections.length - 1] ?? first;
  const plainNegative = at === 1 && !chosen.condition && !first.condition;
  return { code: chosen.code, minus: value < 0 && !plainNegative };
}

/** What the format makes of a text. */
export function textIn(format: string, text: string): string {
  const sections = split(format);
  const code = sections[3] ?? sections.find((each) => each.includes('@'));
  if (code === undefined) return text;
  return (code.match(PIECE) ?? []).map((piece) => (piece === '@' ? text : literal(piece))).join('');
}

/** What a piece of a format shows by itself: quoted or escaped text, a currency, room as wide as a letter. */
export function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_')) return ' ';
  if (piece.startsWith('*')) return '';
  if (piece.startsWith('[')) return /^\[\$([^-\]]*)/.exec(piece)?.[1] ?? '';
  return piece;
}

function split(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(PIECE) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function read(code: string): Section {
  const [whole, operator = '', limit = ''] = CONDITION.exec(code) ?? [];
  if (whole === undefined) return { code, condition: null };
  const bound = Number(limit);
  const condition = (n: number): boolean =>
    (operator.includes('<') && n < bound) ||
    (operator.includes('>') && n > bound) ||
    (operator.includes('=') && n === bound);
  return { code: code.replace(whole, ''), condition };
}
