/** The parts of a manifest that its rules are about, read from its XML. */
export interface ManifestFile {
  readonly document: Document;
  /** Resource id → default value and the values for other languages. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Every id that some element refers to. */
  readonly references: readonly string[];
  /** Every address in the file, whatever it is for. */
  readonly addresses: readonly string[];
}

export interface Resource {
  readonly kind: 'Image' | 'Url' | 'ShortString' | 'LongString';
  readonly value: string;
  readonly overrides: ReadonlyMap<string, string>;
}

/** @throws when the text is no well-formed XML */
export function readManifest(xml: string): ManifestFile {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent ?? 'not well-formed');
  const all = [...document.getElementsByTagName('*')];
  const values = all.flatMap((each) => [
    ...[...each.attributes].map((attribute) => attribute.value),
    ...(each.children.length === 0 ? [each.textContent ?? ''] : []),
  ]);
  return {
    document,
    resources: resourcesOf(document),
    references: all.flatMap((each) => each.getAttribute('resid') ?? []),
    addresses: values.filter(
      (value) =>
        /^\w+:\/\//.test(value) &&
        !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(value)
    ),
  };
}

function resourcesOf(document: Document): ReadonlyMap<string, Resource> {
  const lists = [
    ['bt:Images', 'Image'],
    ['bt:Urls', 'Url'],
    ['bt:ShortStrings', 'ShortString'],
    ['bt:LongStrings', 'LongString'],
  ] as const;
  return new Map(
    lists.flatMap(([list, kind]) =>
      [...(document.getElementsByTagName(list)[0]?.children ?? [])].map(
        (element): [string, Resource] => [
          element.getAttribute('id') ?? '',
          {
            kind,
            value: element.getAttribute('DefaultValue') ?? '',
            overrides: new Map(
              [...element.children].map((each) => [
                each.getAttribute('Locale') ?? '',
                each.getAttribute('Value') ?? '',
              ])
            ),
          },
        ]
      )
    )
  );
}
