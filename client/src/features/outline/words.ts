import { defineWords } from "../../i18n/define-words.ts";

/** Words of the list of what is on the canvas. */
export const words = defineWords("outline", {
  zh: {
    title: "画布上的实体",
    list: "画布上的实体：上下键选择，左右键沿连线走，回车打开，E 展开，Delete 移除",
    links: "{{count}} 条连线",
    hidden: "已隐藏",
    empty: "画布上还没有实体",
  },
  en: {
    title: "On the canvas",
    list: "Entities on the canvas: up and down to choose, left and right along the lines, Enter opens, E expands, Delete removes",
    links_one: "{{count}} line",
    links_other: "{{count}} lines",
    hidden: "hidden",
    empty: "Nothing is on the canvas yet",
  },
});
