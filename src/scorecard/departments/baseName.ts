/** A file without the folders that it is in, on any system. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
