/** Text for raw XML; characters that XML cannot carry, or would change, get Excel's `_x000D_` escapes. */
export function escapeXml(text: string): string {
  if (!/[&<>"\p{Cc}\uFFFE\uFFFF_]/u.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (c) =>
      c === '\t' || c === '\n' || (c >= '\u007F' && c < '\uFFFE')
        ? c
        : `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    );
}
