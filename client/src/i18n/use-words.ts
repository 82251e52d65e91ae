import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Words } from "./define-words.ts";
import { i18n } from "./i18n.ts";
import type { Language } from "./language.ts";

export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The words of a feature in the language shown now; the component is drawn again when the language changes. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  const { i18n: shown } = useTranslation(words.namespace, { i18n });
  const language = shown.language;
  return useMemo(() => sayIn(words, language === "en" ? "en" : "zh"), [words, language]);
}

/** The words of a feature in a given language, for code outside components. */
export function sayIn<Key extends string>(words: Words<Key>, language: Language): Say<Key> {
  const translate = i18n.getFixedT(language, words.namespace);
  return (key, values) => translate(key, values ?? {});
}

/** The language shown now; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n: shown } = useTranslation(undefined, { i18n });
  return shown.language === "en" ? "en" : "zh";
}
