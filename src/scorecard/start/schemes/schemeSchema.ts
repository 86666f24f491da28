import {
  array,
  number,
  optional,
  record,
  strictObject,
  string,
  union,
  type infer as Infer,
} from 'zod/mini';
import { sampleSchema } from '../samples/schema';

const both = strictObject({ th: string(), en: string() });
const { fiscalYear, period, words, indicators } = sampleSchema.shape;

/** A scheme of scoring as data: what a workbook of it begins with, and an example whose results are invented. */
export const schemeSchema = strictObject({
  /** Page or rule that it follows. */
  source: both,
  /** By their English names, as somebody types them in English; what is not named has its default. */
  settings: record(string(), union([string(), number()])),
  /** From the worst up; the standard ones where not given. */
  bands: optional(array(strictObject({ from: number(), name: both, fill: string() }))),
  /** Weights of groups, which are named by keys of the words. */
  groups: optional(array(strictObject({ name: string(), weight: number() }))),
  fiscalYear,
  period,
  words,
  indicators,
});

export type Scheme = Infer<typeof schemeSchema>;
