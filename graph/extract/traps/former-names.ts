import { type TrapFamily, trap } from "./trap.ts";

/** A name that a division bore until a change is the division of today; the same name elsewhere, or the same characters in a word, is not. */
export const formerNames: TrapFamily = {
  title: "former names of divisions",
  home: "湖北省",
  publishedOn: "2012-03-12",
  traps: [
    trap("襄樊市将新建码头9座。", "Region 襄阳市 420600", "襄城区将新建码头9座。", "Region 襄城区 420602"),
    trap("襄樊将扩建电厂2座。", "Region 襄阳市 420600", "樊城区将扩建电厂2座。", "Region 樊城区 420606"),
    trap(
      "襄樊市财政局将新建仓库3座。",
      "Agency 襄阳市财政局",
      "襄阳市襄州区财政局将新建仓库3座。",
      "Agency 襄阳市襄州区财政局",
    ),
    trap(
      "北京市崇文区将改造楼宇30栋。",
      "Region 东城区 110101",
      "北京市的崇文路将改造楼宇30栋。",
      "Region 北京市",
    ),
    trap(
      "上海市南汇区将新建学校6所。",
      "Region 浦东新区 310115",
      "上海市奉贤县将新建学校6所。",
      "Region 奉贤区 310120",
    ),
    trap(
      "山东省莱芜市将新增车位800个。",
      "Region 莱芜区 370116",
      "山东省钢城区将新增车位800个。",
      "Region 钢城区 370117",
    ),
    trap(
      "江苏省淮安市清河区将引进企业40家。",
      "Region 清江浦区 320812",
      "辽宁省铁岭市清河区将引进企业40家。",
      "Region 清河区 211204",
    ),
    trap(
      "江苏省今年将由清河区新建公园5个。",
      "Region 清江浦区 320812",
      "清河区今年将新建公园5个。",
      "Region 清河区 211204",
    ),
    trap(
      "广州市东山区将培训教师300名。",
      "Region 越秀区 440104",
      "鹤岗市东山区将培训教师300名。",
      "Region 东山区 230406",
    ),
    trap(
      "乌鲁木齐市东山区将更新管网20公里。",
      "Region 米东区 650109",
      "广州市东山区将更新管网20公里。",
      "Region 越秀区 440104",
    ),
    trap(
      "思茅地区将种植茶园2万亩。",
      "Region 普洱市 530800",
      "云南省思茅区将种植茶园2万亩。",
      "Region 思茅区 530802",
    ),
    trap(
      "西藏自治区昌都地区将修建道路12公里。",
      "Region 昌都市 540300",
      "西藏自治区昌都县将修建道路12公里。",
      "Region 卡若区 540302",
    ),
    trap(
      "重庆市开县将整治河道7条。",
      "Region 开州区 500154",
      "重庆市召开县域会议，将整治河道7条。",
      "Region 重庆市",
    ),
    trap("河北省任县将建设厂房6座。", "Region 任泽区 130505", "他任县政协主席时建设厂房6座。"),
    trap(
      "天津市塘沽将新增泊位3个。",
      "Region 滨海新区 120116",
      "天津市大港油田将新增油井3口。",
      "Region 天津市",
    ),
    trap("邯郸县将建设书房15座。", "Region 邯郸县 130421", "邯郸将建设书房15座。", "Region 邯郸市 130400"),
    trap(
      "新疆维吾尔自治区和康县将新建口岸2个。",
      "Region 和康县 653228",
      "新疆维吾尔自治区和田县将新建口岸2个。",
      "Region 和田县 653221",
    ),
  ],
};
