import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '../../src/engine';
import { english } from '../../src/taskpane/words/en/pane';
import { createText, TextProvider } from '../../src/taskpane/words/text';
import { thai } from '../../src/taskpane/words/th/pane';

export const PATIENCE = { timeout: 20_000 };

/** Shows one place of the pane alone, in a language. */
export function renderPlace(place: ReactNode, language: Language): ReturnType<typeof render> {
  return render(
    <FluentProvider theme={webLightTheme}>
      <TextProvider value={createText(language, language === 'en' ? english : thai, false)}>
        {place}
      </TextProvider>
    </FluentProvider>
  );
}

/** The element that says a whole text. */
export const said = (text: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(text, undefined, PATIENCE);

/** Waits for a sentence of which some words stand in elements of their own, as those that are kept whole do (`Whole`). */
export function reads(sentence: string): Promise<void> {
  return waitFor(() => expect(document.body.textContent).toContain(sentence), PATIENCE);
}

/** Presses a button as soon as it can be pressed. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name }, PATIENCE);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull(), PATIENCE);
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

/** Where files are chosen. */
export const fileField = (): HTMLInputElement => screen.getByLabelText(/^(Choose files|เลือกไฟล์)/);

/** Chooses files, and waits until they have been read. */
export async function choose(...files: readonly File[]): Promise<void> {
  await waitFor(() => expect(fileField().disabled).toBe(false), PATIENCE);
  await act(async () => {
    fireEvent.change(fileField(), { target: { files } });
    await Promise.resolve();
  });
  await waitFor(() => expect(fileField().disabled).toBe(false), PATIENCE);
}

/**
 * A file with these bytes: jsdom's own give none.
 *
 * @param give - in place of giving them
 */
export function fileOf(
  name: string,
  bytes: Uint8Array,
  size = bytes.length,
  give?: () => Promise<never>
): File {
  const file = new File([], name);
  const buffer = new Uint8Array(bytes).buffer;
  Object.defineProperty(file, 'arrayBuffer', { value: give ?? (() => Promise.resolve(buffer)) });
  Object.defineProperty(file, 'size', { value: size });
  return file;
}
