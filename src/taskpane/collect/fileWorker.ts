import { readHere } from './readHere';

/** Reads files beside the pane, which stays alive meanwhile: for each message with a file one with what it holds. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void readHere(data).then((sent) => self.postMessage(sent));
});
