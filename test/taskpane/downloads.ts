/** jsdom saves no files: those that a page offers, by name. */
export function offeredFiles(): ReadonlyMap<string, Blob> {
  const offered = new Map<string, Blob>();
  let blob: Blob | null = null;
  beforeEach(() => {
    offered.clear();
    blob = null;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      if (blob !== null) offered.set(this.download, blob);
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return offered;
}

export const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error('unread'));
    reader.readAsArrayBuffer(blob);
  });
