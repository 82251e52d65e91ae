import { defineWords } from "../../i18n/define-words.ts";

/** Words of the legend. */
export const words = defineWords("legend", {
  zh: {
    types: "实体",
    modalities: "承诺语气",
    relations: "其他关系",
    onCanvas: "画布上 {{count}} 个{{what}}",
    lines: "画布上 {{count}} 条“{{what}}”连线",
    show: "已隐藏，点击显示",
    hide: "点击隐藏",
    joint: "协作",
    post: "任职",
    structure: "隶属、所属地区",
    hiddenNote: "已隐藏 {{count}} 类，位置保留",
    showAll: "全部显示",
  },
  en: {
    types: "Entities",
    modalities: "How firmly",
    relations: "Other relations",
    onCanvas: "{{count}} {{what}} on the canvas",
    lines: "{{count}} lines “{{what}}” on the canvas",
    show: "hidden, click to show",
    hide: "click to hide",
    joint: "joint action",
    post: "post",
    structure: "part of, serves",
    hiddenNote_one: "{{count}} kind hidden, places are kept",
    hiddenNote_other: "{{count}} kinds hidden, places are kept",
    showAll: "Show all",
  },
});
