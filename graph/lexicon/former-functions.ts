/** A function that bodies below the nation bore under another name until the reform of its time. */
export interface FormerFunction {
  /** The words as they were: 卫生和计划生育. */
  readonly full: string;
  /** The words of the body that goes on with all that it did: 卫生健康. */
  readonly present: string;
  /** Year in which the provinces' plans of reform ended the name. */
  readonly until: number;
  /** Where it goes on alone: at every level, or in the provinces only, because cities merged it with others. */
  readonly levels: "all" | "province";
}

/**
 * Source: the plans of institutional reform of the provinces of 2018 after the national plan of the same year. Functions that were merged
 * (工商行政管理, 质量技术监督, 食品药品监督管理, 文化, 旅游, 安全生产监督管理) are not here: their bodies are bodies of their own.
 */
export const formerFunctions: readonly FormerFunction[] = [
  { full: "卫生和计划生育", present: "卫生健康", until: 2018, levels: "all" },
  { full: "环境保护", present: "生态环境", until: 2018, levels: "all" },
  { full: "农业", present: "农业农村", until: 2018, levels: "all" },
  { full: "国土资源", present: "自然资源", until: 2018, levels: "province" },
  { full: "粮食", present: "粮食和物资储备", until: 2018, levels: "province" },
];
