/** The languages that every word of the client exists in. */
export const languages = ["zh", "en"] as const;

export type Language = (typeof languages)[number];

const storageKey = "policy-graph.language";

/** The language chosen before on this device; Chinese where none was, because the texts are Chinese. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}

/** Keeps the language for the next visit; a browser that forbids storage forgets it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    return;
  }
}

/** Language tag for `lang` attributes and number and date formats. */
export function localeOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en-GB";
}
