import { i18n } from "./i18n.ts";

/** Words of one feature; the key type comes from the Chinese ones. */
export interface Words<Key extends string> {
  readonly namespace: string;
  readonly zh: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/**
 * Registers the words of a feature. English may split a key by number (`added_one`, `added_other`, chosen by the value
 * `count`), Chinese never does. Values stand in double braces: `已添加 {{count}} 个`.
 */
export function defineWords<Key extends string>(
  namespace: string,
  { zh, en }: { readonly zh: Readonly<Record<Key, string>>; readonly en: Readonly<Record<string, string>> },
): Words<Key> {
  i18n.addResourceBundle("zh", namespace, zh, true, true);
  i18n.addResourceBundle("en", namespace, en, true, true);
  return { namespace, zh, en };
}

/** Keys that one of the two languages lacks; empty when the words are whole. */
export function missingWords(words: Words<string>): readonly string[] {
  const base = (key: string) => key.replace(/_(one|other)$/, "");
  const zh = new Set(Object.keys(words.zh).map(base));
  const en = new Set(Object.keys(words.en).map(base));
  return [...[...zh].filter((key) => !en.has(key)), ...[...en].filter((key) => !zh.has(key))].sort();
}
