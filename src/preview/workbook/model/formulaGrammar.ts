/** Sources of patterns for what formulas are made of. */

export const TEXT = '"(?:[^"]|"")*"';

/** A sheet before a reference, with groups for its name as it is or in quotes. */
export const SHEET = "(?:(?<quoted>'(?:[^']|'')+')|(?<plain>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*))!";

/** A cell: `B7`, `$B$7`. */
export const CORNER = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';

/** What a reference is not followed by; else it is a part of a name. */
export const END = '(?![\\p{L}\\p{M}\\p{N}_.(!])';
