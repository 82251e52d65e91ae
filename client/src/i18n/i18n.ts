import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, localeOf, rememberedLanguage, rememberLanguage } from "./language.ts";

/** The one i18next instance; words are registered by `defineWords`. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: rememberedLanguage(),
  fallbackLng: "zh",
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = localeOf(currentLanguage());

/** The language shown now. */
export function currentLanguage(): Language {
  return i18n.language === "en" ? "en" : "zh";
}

/** Shows everything in another language and keeps the choice. */
export function showLanguage(language: Language): void {
  rememberLanguage(language);
  document.documentElement.lang = localeOf(language);
  void i18n.changeLanguage(language);
}
