import { defineWords } from "../../i18n/define-words.ts";

/** Words of the bar. */
export const words = defineWords("bar", {
  zh: {
    name: "政策图谱",
    home: "回到图谱",
    addDocuments: "添加文件",
    toEnglish: "切换到英文",
    toDark: "深色显示",
    toLight: "浅色显示",
  },
  en: {
    name: "Policy Graph",
    home: "Back to the graph",
    addDocuments: "Add documents",
    toEnglish: "Switch to Chinese",
    toDark: "Dark colours",
    toLight: "Light colours",
  },
});
