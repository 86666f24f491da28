import * as z from 'zod/mini';

/*
 * zod compiles object schemas with `new Function` where it may. The pane's content security policy forbids that, and
 * even trying shows as a violation, so it is switched off once, before any schema is made.
 */
z.config({ jitless: true });

export { z };
