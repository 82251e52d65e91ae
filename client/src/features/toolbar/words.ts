import { defineWords } from "../../i18n/define-words.ts";

/** Words of the buttons on the canvas. */
export const words = defineWords("toolbar", {
  zh: {
    tools: "画布工具",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "显示全部（F）",
    undo: "撤销（⌘Z）",
    redo: "重做（⇧⌘Z）",
    remove: "移除选中的 {{count}} 个实体（Delete）",
    share: "复制此画面的链接",
    copied: "链接已复制：打开它会看到同一画面",
    notCopied: "浏览器不允许复制，请从地址栏复制链接",
    shortcuts: "快捷键（?）",
  },
  en: {
    tools: "Canvas tools",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    fit: "Show all (F)",
    undo: "Undo (⌘Z)",
    redo: "Redo (⇧⌘Z)",
    remove_one: "Remove the chosen entity (Delete)",
    remove_other: "Remove the {{count}} chosen entities (Delete)",
    share: "Copy a link to this picture",
    copied: "Link copied: it opens this very picture",
    notCopied: "The browser does not allow copying; take the link from the address bar",
    shortcuts: "Shortcuts (?)",
  },
});
