/** A formula has to stay below 8,192 characters; what would be longer is written as the value that it has. */
export const LONGEST_FORMULA = 8000;
