import { defineWords } from "../i18n/define-words.ts";

/** Words of confidence, wherever it is shown. */
export const words = defineWords("confidence", {
  zh: {
    confidence: "可信度",
    explanation: "标为 {{percent}}% 的事实，每 100 条中约有 {{percent}} 条正确。",
  },
  en: {
    confidence: "Confidence",
    explanation: "Of 100 facts with {{percent}}%, about {{percent}} are right.",
  },
});
