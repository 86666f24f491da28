/** What jsdom says of the browser that it is not; there is no other way to silence it. */
const OF_JSDOM = /^Error: Not implemented/;

let said: string[] = [];

// React and Fluent say on the console where they are used wrongly: a test in which they do fails.
beforeEach(() => {
  said = [];
  for (const kind of ['error', 'warn'] as const) {
    jest.spyOn(console, kind).mockImplementation((...words: unknown[]) => {
      const text = words.map(String).join(' ');
      if (!OF_JSDOM.test(text)) said.push(text);
    });
  }
});

afterEach(() => {
  expect(said).toEqual([]);
});
