import { defineWords } from "../i18n/define-words.ts";

/** Words of commitments, wherever they are listed. */
export const words = defineWords("commitments", {
  zh: {
    commitment: "承诺",
    deadline: "期限",
    none: "未写明",
    details: "查看这条承诺",
    showSentence: "查看原文",
    documents: "{{count}} 份文件有同样的话",
    loading: "正在读取承诺",
    shown: "显示 {{shown}} 条，共 {{total}} 条",
    more: "再显示 {{count}} 条",
    together: "与{{names}}",
    joiner: "、",
    about: "：",
  },
  en: {
    commitment: "Commitment",
    deadline: "Deadline",
    none: "not stated",
    details: "Open this commitment",
    showSentence: "Show the sentence",
    documents_one: "{{count}} document says so",
    documents_other: "{{count}} documents say the same",
    loading: "Reading commitments",
    shown: "{{shown}} of {{total}} shown",
    more: "Show {{count}} more",
    together: "with {{names}}",
    joiner: ", ",
    about: ": ",
  },
});
