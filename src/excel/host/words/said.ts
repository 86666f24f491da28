import type { Bilingual } from '../../../engine';

/** What happened, and what the user can do about it. */
export interface Said {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

/** Says what happened; `name`: the sheet, table, cell, unit or code that it is about, `at`: where, or what is there. */
export type Saying = (name: string, at: string) => Said;
