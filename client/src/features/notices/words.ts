import { defineWords } from "../../i18n/define-words.ts";

/** Words of the notice over the canvas. */
export const words = defineWords("notices", {
  zh: { undo: "撤销", fit: "显示全部", close: "关闭提示" },
  en: { undo: "Undo", fit: "Show all", close: "Close this message" },
});
