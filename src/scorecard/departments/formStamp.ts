import { readPeriod, type PeriodId } from '../../engine';
import { DEFAULT_SETTINGS, BY_WEIGHTS, type Tables } from '../../tables';
import { inputText } from '../intake/inputText';

/** Defined name that says what a form is, whatever its file and sheet are called (design.md §7). */
export const FORM_NAME = 'KPI_FORM';

const VERSION = 1;

/** What a form says of itself. */
export interface FormStamp {
  readonly version: number;
  readonly period: PeriodId;
  /** B.E.; null where the workbook states none. */
  readonly fiscalYear: number | null;
  /** Of the definitions that it was made of. */
  readonly fingerprint: string;
  /** Null: the whole organisation. */
  readonly unit: string | null;
}

/** Characters of a fingerprint that a stamp keeps. */
const KEPT = 16;
/** A text in a formula has 255 characters at most; a longer unit is put together of several. */
const LONGEST_TEXT = 250;

/** The formula of the name: `="1|Q2|2569|0a1b2c3d4e5f6071|กองคลัง"`. */
export function stampFormula(stamp: Omit<FormStamp, 'version'>): string {
  const { period, fiscalYear, fingerprint, unit } = stamp;
  const parts = [VERSION, period, fiscalYear ?? '', fingerprint.slice(0, KEPT), unit ?? ''];
  const pieces = parts.join('|').match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'gsu')) ?? [];
  return `=${pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&')}`;
}

/** Reads it; null where it is none of ours, or says nothing that can be used. */
export function readStamp(formula: string): FormStamp | null {
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = '']) => piece);
  const text = pieces.join('').replaceAll('""', '"');
  const match = /^(\d+)\|([^|]*)\|(\d{4}|)\|([0-9a-f]+)\|(.*)$/s.exec(text);
  if (match === null) return null;
  const [, version, said = '', year = '', fingerprint = '', unit = ''] = match;
  const period = readPeriod(said);
  if (period === null) return null;
  return {
    version: Number(version),
    period,
    fiscalYear: year === '' ? null : Number(year),
    fingerprint,
    unit: unit === '' ? null : unit,
  };
}

/** True where a stamp was made of these definitions: `fingerprint` is the SHA-256 of their `definitionText`. */
export function isOfDefinitions(stamp: FormStamp, fingerprint: string): boolean {
  return fingerprint.startsWith(stamp.fingerprint);
}

/**
 * What the indicators of a unit are, as one text: what is fingerprinted for a snapshot (`inputText`), without results and
 * without settings that change no criteria.
 */
export function definitionText({ indicators, settings }: Tables, unit: string | null): string {
  const { fiscalYear, scale } = settings;
  return inputText({
    indicators: indicators.filter((each) => each.unit === unit),
    results: [],
    bands: [],
    settings: { ...DEFAULT_SETTINGS, fiscalYear, scale },
    grouping: BY_WEIGHTS,
    holidays: null,
    plan: null,
  });
}
