import { type TrapFamily, trap } from "./trap.ts";

/** A renamed body is the body of today; merged ones, and departments of firms that are called alike, are others. */
export const renamedBodies: TrapFamily = {
  title: "renamed and merged bodies",
  home: "重庆市",
  publishedOn: "2017-03-12",
  traps: [
    trap(
      "市卫生计生委将新建医院3所。",
      "Agency 重庆市卫生健康委员会",
      "江津区卫生计生委将新建医院3所。",
      "Agency 重庆市江津区卫生健康委员会",
    ),
    trap(
      "市环保局将整治河道7条。",
      "Agency 重庆市生态环境局",
      "市工商局将整治市场7个。",
      "Agency 重庆市工商行政管理局",
    ),
    trap(
      "四川省农业厅将建设基地40个。",
      "Agency 四川省农业农村厅",
      "四川省水利厅将建设基地40个。",
      "Agency 四川省水利厅",
    ),
    trap("市农委将建设基地40个。", "Agency 重庆市农业农村委员会", "市商委将建设基地40个。"),
    trap("环境保护部将新增站点12个。", "Agency 生态环境部", "文化部将新增站点12个。", "Agency 文化部"),
    trap(
      "国家卫计委将培训医生300名。",
      "Agency 国家卫生健康委员会",
      "卫生部将培训医生300名。",
      "Agency 卫生部",
    ),
    trap(
      "国土资源部将安排资金20亿元。",
      "Agency 自然资源部",
      "国家旅游局将安排资金20亿元。",
      "Agency 国家旅游局",
    ),
    trap(
      "国家粮食局将新建仓库3座。",
      "Agency 国家粮食和物资储备局",
      "国家质检总局将新建仓库3座。",
      "Agency 国家质量监督检验检疫总局",
    ),
    trap(
      "银监会将安排资金6亿元。",
      "Agency 中国银行业监督管理委员会",
      "银保监会将安排资金6亿元。",
      "Agency 中国银行保险监督管理委员会",
    ),
    trap("由文化部举办活动60场。", "Agency 文化部", "由企业文化部举办活动60场。"),
    trap("卫生部将新建医院3所。", "Agency 卫生部", "印度卫生部将新建医院3所。", "Agency 印度卫生部"),
    trap(
      "市住房城乡建委将改造小区11个。",
      "Agency 重庆市住房和城乡建设委员会",
      "市住房城乡建设将改造小区11个。",
    ),
  ],
};
