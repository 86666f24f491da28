import {
  array,
  enum as oneOf,
  literal,
  number,
  optional,
  partialRecord,
  record,
  strictObject,
  string,
  union,
  type infer as Infer,
} from 'zod/mini';
import { PERIODS, type IndicatorKind } from '../../../engine';

/*
 * What a file of a sample may hold. The files are checked by the tests; the pane, which loads one when it is asked for,
 * trusts them and loads none of this.
 */

const both = strictObject({ th: string(), en: string() });

/**
 * What stands in one cell: the key of one of the file's words, the key of a word with `{}` in it and what these stand
 * for, a text for each language, or a number or text that is the same in both.
 */
const plain = union([number(), string()]);
const text = union([plain, strictObject({ th: plain, en: plain }), array(plain)]);

const lines = strictObject({ title: both, hint: both });
const period = oneOf(PERIODS);
const kinds = [
  'threshold',
  'milestone',
  'checklist',
  'ladder',
  'deadline',
  'composite',
  'target',
] as const satisfies readonly IndicatorKind[];

/** Parts of the note, put together with dots. */
const note = array(text);

/** The last one is the highest level. */
const levels = array(text);

const common = {
  units: optional(array(text)),
  name: optional(text),
  group: optional(text),
  measure: optional(text),
  kind: optional(oneOf(kinds)),
  levels: optional(levels),
  target: optional(text),
  /** In percent. */
  weight: optional(number()),
  /** Decimals to which results are rounded before they are compared. */
  precision: optional(number()),
  supervisor: optional(text),
  keeper: optional(text),
  formula: optional(text),
  note: optional(note),
};

const indicator = strictObject({
  /** A part is called after its whole: 9.1 of 9. */
  code: string(),
  /** Key of what the file says once for several indicators. */
  like: optional(string()),
  ...common,
  /** Criteria of each period, where they differ. */
  rows: optional(array(strictObject({ period: optional(period), levels, note }))),
  /** By period, in the order of the rows; all are invented. Blank: still to come. */
  results: optional(partialRecord(period, text)),
  /** A committee's score. */
  override: optional(strictObject({ period, score: number(), reason: both })),
});

const statement = strictObject({
  kind: oneOf(['output', 'outcome']),
  name: both,
  measure: text,
  /** Of every year alike. */
  target: text,
  /** Of the sample's fiscal year; invented. Blank: still to come. */
  result: text,
  note: string(),
});

const project = strictObject({
  code: string(),
  name: both,
  office: optional(text),
  /** Baht in each of the years; `-` where the plan says that it needs none. */
  budget: union([number(), literal('-')]),
  /** Code of the project whose budget pays for it. */
  sharedWith: optional(string()),
  note,
  statements: array(statement),
});

/** A total of each year as the plan prints it, in baht. */
const printed = { printed: number(), note: string() };

const yearPlan = strictObject({
  years: array(number()),
  ...lines.shape,
  total: strictObject(printed),
  dimensions: array(strictObject({ name: both, ...printed, projects: array(project) })),
});

/** A filled workbook made from a published agreement or plan. */
export const sampleSchema = strictObject({
  /** Buddhist era. */
  fiscalYear: number(),
  /** The period that it is scored as of. */
  period,
  /** Title and line of guidance of each sheet; they say that the results are invented. */
  lines: strictObject({ kpi: lines, results: lines, settings: lines }),
  /** How the periods of an indicator that has levels are combined. */
  combination: optional(literal('latest')),
  words: record(string(), both),
  shared: optional(record(string(), strictObject(common))),
  indicators: array(indicator),
  /** Results name the unit; without, they are of every unit that has the indicator. */
  resultsByUnit: optional(literal(true)),
  /** Results of parts stand below those of all other indicators. */
  partsLast: optional(literal(true)),
  /** A plan over years, whose outputs and outcomes are the indicators. */
  plan: optional(yearPlan),
});

export type Sample = Infer<typeof sampleSchema>;
export type SampleIndicator = Infer<typeof indicator>;
export type SampleText = Infer<typeof text>;
export type SampleLines = Infer<typeof lines>;
export type YearPlan = Infer<typeof yearPlan>;
