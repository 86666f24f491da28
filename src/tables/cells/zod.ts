import {
  config,
  pipe,
  strictObject,
  transform,
  type core,
  type ZodMiniObject,
  type ZodMiniType,
} from 'zod/mini';

export type { infer as Infer, ZodMiniType as Schema } from 'zod/mini';
export type Issue = core.$ZodIssue;

/** A schema of rows: one for the cell under each key. */
export type RowSchema = ZodMiniObject<Readonly<Record<string, ZodMiniType>>>;

/*
 * zod compiles object schemas with `new Function` where it may. The pane's content security policy forbids that, and
 * even trying shows as a violation, so it is switched off once, before any schema is made.
 */
config({ jitless: true });

/** The parts of zod that are used, by name: the whole namespace would bring 40 kB (gzip) of messages in all languages. */
export const z = { pipe, strictObject, transform };
