/** Names of tables in which scores are kept as reported. */
export const SNAPSHOT_TABLE = /^KpiSnapshot_/;
